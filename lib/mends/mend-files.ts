import { VFile } from 'vfile'
import { decodeText } from '../content/decode.ts'
import type { ContentFiles } from '../content/files.ts'
import { parseTables, type Tables } from '../content/tables/tables.ts'
import type { MendContext } from './mend.ts'
import { type Change, mendText } from './mend-text.ts'

/** A file in which something was mended: what stood in it (undefined if it was not there), its new text, and what was changed. */
export type MendedFile = { path: string; typed: string | Uint8Array | undefined; text: string; changes: Change[] }

/** A file that could not be read, and why. */
export type LeftFile = { path: string; reason: string }

/** What `npm run fix` makes of the content: the files that change, those left alone, and all files as they are then. */
export type MendedContent = { mended: MendedFile[]; left: LeftFile[]; files: ContentFiles }

/**
 * Mends all files, or those that were chosen. The files that are given stay as they are.
 *
 * @param isChosen which paths, such as `content/articles/cost.md`, are to be mended
 */
export function mendFiles(files: ContentFiles, isChosen: (path: string) => boolean): MendedContent {
  const [mended, left]: [MendedFile[], LeftFile[]] = [[], []]
  const mendAll = (all: VFile[], references?: References) =>
    all.map((file) => {
      const result = isChosen(file.path) ? mendFile(file, references) : undefined
      if (result && 'reason' in result) left.push(result)
      else if (result) mended.push(result)
      return new VFile({ path: file.path, value: result && 'text' in result ? result.text : file.value })
    })
  // Headings may hold figures, so the tables come first.
  const tables = mendAll(files.tables)
  const references = readReferences(
    parseTables(tables.map((file) => new VFile({ path: file.path, value: file.value }))),
  )
  const [articles, pages] = [mendAll(files.articles, references), mendAll(files.pages, references)]
  const skipped = files.skipped.map(({ file, kind }) => ({ file: new VFile({ path: file.path }), kind }))
  return { mended, left, files: { ...files, articles, pages, tables, skipped } }
}

/** What the mends of a page ask for: the figures, and old addresses, such as `/cost#price`. */
type References = { facts: MendContext['facts']; formerAddresses: string[] }

function readReferences({ facts, moved }: Tables): References {
  return {
    facts: facts.parsed && new Map(facts.parsed.data.facts.map((fact) => [fact.id, fact])),
    formerAddresses: Object.keys(moved.parsed?.data ?? {}),
  }
}

function mendFile(file: VFile, references?: References): MendedFile | LeftFile | undefined {
  const { path, stem, value = '' } = file
  if (!/\.(?:md|yaml)$/.test(path)) return undefined
  const copy = new VFile({ path, value })
  if (decodeText(copy) === undefined) return { path, reason: copy.messages[0]?.reason ?? '' }
  // The byte-order mark is one of the things that are mended.
  const before = typeof value === 'string' ? value : new TextDecoder('utf-8', { ignoreBOM: true }).decode(value)
  const former = (references?.formerAddresses ?? []).filter((address) => address.startsWith(`/${stem}#`))
  const formerIds = new Set(former.map((address) => address.slice(`/${stem}#`.length)))
  const { text, changes } = mendText(before, { path, facts: references?.facts, formerIds })
  return text === before ? undefined : { path, typed: value, text, changes }
}
