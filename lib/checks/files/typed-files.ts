import type { VFile } from 'vfile'
import { textOf } from '../../content/decode.ts'
import type { ParsedLibrary } from '../../content/parsed-library.ts'

/** A file as it was typed, line by line: articles, pages and tables, with their remarks. */
export type TypedFile = { file: VFile; lines: string[] }

/** All files that hold text. Left out is what is not stored as UTF-8, of which another rule speaks. */
export function collectTypedFiles({ files }: ParsedLibrary): TypedFile[] {
  return files.flatMap((file) => {
    const text = textOf(file)
    return text === undefined ? [] : [{ file, lines: text.split('\n') }]
  })
}

/** Every letter and sign that a keyboard for English has. Most lines hold nothing else, and are soon passed over. */
const plain = /^[\t\x20-\x7e]*$/

/** The lines of a file in which another sign stands, with their numbers. */
export function findUncommonLines({ lines }: TypedFile): { text: string; line: number }[] {
  return lines.flatMap((text, index) => (plain.test(text) ? [] : [{ text, line: index + 1 }]))
}

/** "line 3", "lines 3, 8 and 12". Only the first few are named. */
export function formatLines(lines: Iterable<number>): string {
  const all = [...new Set(lines)]
  const shown = all.slice(0, 6)
  const more = all.length - shown.length
  const names = more > 0 ? [...shown, `${more} more`] : shown
  if (names.length < 2) return `line ${names.join('')}`
  return `lines ${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
