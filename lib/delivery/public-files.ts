import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** The address of every file in `public/`. */
export function getPublicFiles(root = process.cwd()): string[] {
  const folder = join(root, 'public')
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`)
}
