import type { VFile } from 'vfile'
import type { ContentFiles } from '../../content/files.ts'
import { type LibraryInput, parseLibrary } from '../../content/parse-library.ts'
import type { ParsedLibrary } from '../../content/parsed-library.ts'

/** Files as they were read once. `found` is what reading each found, by its path, without what the checks add later. */
export type Reading = { input: LibraryInput; parsed: ParsedLibrary; found: Map<string, VFile['messages']> }

/**
 * Reads all files, but only those anew that changed: one article of sixty takes a sixtieth of the time. Articles are made
 * with the figures, sources and words of the tables, so a changed table makes all of them anew.
 */
export function parseAgain(input: LibraryInput, before?: Reading): Reading {
  const isSame = before && hasSameTables(input, before.input) ? hasNotChanged(input, before.input) : () => false
  const changed = ({ path }: VFile) => !isSame(path)
  const { articles, pages } = input.files
  const files = { ...input.files, articles: articles.filter(changed), pages: pages.filter(changed) }
  const fresh = parseLibrary({ ...input, files })
  const found = new Map(fresh.files.map((file) => [file.path, [...file.messages]]))
  if (!before) return { input, parsed: fresh, found }
  for (const file of before.parsed.files.filter(({ path }) => isSame(path))) {
    const messages = before.found.get(file.path) ?? []
    found.set(file.path, messages)
    file.messages = [...messages]
  }
  return { input, parsed: merge(fresh, before.parsed, input.files, isSame), found }
}

/** In the order of the folders, as if all had been read at once. */
function merge(
  fresh: ParsedLibrary,
  before: ParsedLibrary,
  { articles, pages }: ContentFiles,
  isSame: (path: string) => boolean,
): ParsedLibrary {
  const order = [...articles, ...pages].map(({ path }) => path)
  const join = <Item>(one: Item[], other: Item[], pathOf: (item: Item) => string): Item[] => {
    const byPath = new Map(
      [...one, ...other.filter((item) => isSame(pathOf(item)))].map((item) => [pathOf(item), item]),
    )
    const rest = one.filter((item) => !order.includes(pathOf(item)))
    return [...order.map((path) => byPath.get(path)).filter((item) => item !== undefined), ...rest]
  }
  const ofDocument = ({ file }: { file: VFile }) => file.path
  return {
    ...fresh,
    articles: join(fresh.articles, before.articles, ofDocument),
    pages: join(fresh.pages, before.pages, ofDocument),
    documents: join(fresh.documents, before.documents, ofDocument),
    files: join(fresh.files, before.files, ({ path }) => path),
  }
}

function hasNotChanged({ files }: LibraryInput, before: LibraryInput): (path: string) => boolean {
  const pagesOf = ({ articles, pages }: ContentFiles) => [...articles, ...pages]
  const texts = new Map(pagesOf(before.files).map((file) => [file.path, String(file)]))
  const same = new Set(
    pagesOf(files)
      .filter((file) => texts.get(file.path) === String(file))
      .map(({ path }) => path),
  )
  return (path) => same.has(path)
}

function hasSameTables(input: LibraryInput, before: LibraryInput): boolean {
  return describeTables(input) === describeTables(before)
}

/** Everything but the text of a page that a page is made from. */
function describeTables({ files, images, today }: LibraryInput): string {
  return JSON.stringify([files.tables.map((file) => [file.path, String(file)]), [...images], today])
}
