import { VFile } from 'vfile'
import type { ContentFiles } from '../../content/files.ts'
import type { ParsedLibrary } from '../../content/parsed-library.ts'

/** The last text of each file that could be read, by its path. */
export type ReadableTexts = ReadonlyMap<string, string>

/** The paths of the files that pages cannot be made from: a field is wrong, or the text cannot be decoded. */
export function listUnreadable({ articles, pages, tables, files, skipped }: ParsedLibrary): string[] {
  const notMeant = new Set(skipped.map(({ file }) => file.path))
  const readable = new Set([...articles, ...pages].map(({ file }) => file.path))
  for (const { file, parsed } of Object.values(tables)) if (parsed) readable.add(file.path)
  return files.map(({ path }) => path).filter((path) => !readable.has(path) && !notMeant.has(path))
}

/** Adds the files that can be read now to those of before. What was taken away is forgotten, except for a table, which all pages need. */
export function rememberTexts(parsed: ParsedLibrary, before: ReadableTexts): ReadableTexts {
  const unreadable = new Set(listUnreadable(parsed))
  return new Map(
    parsed.files.flatMap((file) => {
      const text = unreadable.has(file.path) ? before.get(file.path) : String(file)
      return text === undefined ? [] : [[file.path, text] as const]
    }),
  )
}

/** The same files, and the last text that could be read in place of each that cannot be read now. */
export function replaceUnreadable(files: ContentFiles, unreadable: string[], texts: ReadableTexts): ContentFiles {
  const replace = (list: VFile[], folder: string): VFile[] => {
    const stands = unreadable
      .filter((path) => path.startsWith(`${folder}/`) && !path.slice(folder.length + 1).includes('/'))
      .flatMap((path) => (texts.has(path) ? [new VFile({ path, value: texts.get(path) })] : []))
    const replaced = new Set(stands.map(({ path }) => path))
    return [...list.filter(({ path }) => !replaced.has(path)), ...stands].sort((a, b) => (a.path < b.path ? -1 : 1))
  }
  return {
    ...files,
    articles: replace(files.articles, 'content/articles'),
    pages: replace(files.pages, 'content/pages'),
    tables: replace(files.tables, 'content'),
  }
}
