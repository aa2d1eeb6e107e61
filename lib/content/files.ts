import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'

/** The files of `content/`, not read any further. Paths are as an editor sees them: `content/articles/name.md`. */
export type ContentFiles = { articles: VFile[]; pages: VFile[]; tables: VFile[] }

/** The only place that reads `content/`. Folders that are missing are empty; the checks say what that means. */
export function readContentFiles(root = process.cwd()): ContentFiles {
  return {
    articles: readFolder(root, 'content/articles'),
    pages: readFolder(root, 'content/pages'),
    tables: readFolder(root, 'content').filter((file) => file.extname === '.yaml'),
  }
}

function readFolder(root: string, folder: string): VFile[] {
  return namesIn(join(root, folder))
    .sort()
    .map((name) => new VFile({ path: `${folder}/${name}`, value: readFileSync(join(root, folder, name)) }))
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => entry.name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
