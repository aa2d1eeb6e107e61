import { type Dirent, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { checksumPath } from '../addresses/ledger/checksum.ts'
import { ledgerPath } from '../addresses/ledger/ledger.ts'
import { publishedWordsPath } from '../addresses/ledger/published-words.ts'

/** Something among the articles and pages that is not read: a folder, or a link to a file elsewhere. It has a path and no text. */
export type Skipped = { file: VFile; kind: 'folder' | 'link' }

/** What `npm run fix` writes about published addresses. A file that is missing has a path and no text. */
export type LedgerFiles = { ledger: VFile; checksum: VFile; words: VFile }

/** The files of `content/`, not read any further. Paths are as an editor sees them: `content/articles/name.md`. */
export type ContentFiles = {
  articles: VFile[]
  pages: VFile[]
  tables: VFile[]
  skipped: Skipped[]
  /** Left out for a site that has not published anything. */
  ledger?: LedgerFiles
}

/** The only place that reads `content/`. Folders that are missing are empty; the checks say what that means. */
export function readContentFiles(root = process.cwd()): ContentFiles {
  return {
    articles: readFolder(root, 'content/articles'),
    pages: readFolder(root, 'content/pages'),
    tables: readFolder(root, 'content').filter((file) => file.extname === '.yaml'),
    skipped: [...skippedIn(root, 'content/articles'), ...skippedIn(root, 'content/pages')],
    ledger: {
      ledger: readFile(root, ledgerPath),
      checksum: readFile(root, checksumPath),
      words: readFile(root, publishedWordsPath),
    },
  }
}

/** The text that a new article starts from. Undefined if its file is missing. */
export function readArticleTemplate(root = process.cwd()): string | undefined {
  const path = join(root, 'content/article-template.md')
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

function readFile(root: string, path: string): VFile {
  const whole = join(root, path)
  return existsSync(whole) ? new VFile({ path, value: readFileSync(whole) }) : new VFile({ path })
}

function readFolder(root: string, folder: string): VFile[] {
  return entriesOf(join(root, folder))
    .filter((entry) => entry.isFile())
    .map(({ name }) => new VFile({ path: `${folder}/${name}`, value: readFileSync(join(root, folder, name)) }))
}

function skippedIn(root: string, folder: string): Skipped[] {
  return entriesOf(join(root, folder))
    .filter((entry) => !entry.isFile())
    .map((entry) => ({
      file: new VFile({ path: `${folder}/${entry.name}` }),
      kind: entry.isDirectory() ? 'folder' : 'link',
    }))
}

/** In one order on every system, without what programs hide in folders. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.name.startsWith('.'))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
