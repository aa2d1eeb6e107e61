import { join } from 'node:path'
import { listFilesBelow } from './files-below.ts'

/** The address of every file in `public/`. */
export function getPublicFiles(root = process.cwd()): string[] {
  return listFilesBelow(join(root, 'public')).map((path) => `/${path}`)
}
