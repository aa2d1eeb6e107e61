import { VFile } from 'vfile'
import { type PublishedAddresses, parsePublishedAddresses } from '../addresses/ledger/published-addresses.ts'
import { elsewhere, type PublishedWords } from '../addresses/ledger/published-words.ts'
import { decodeText } from '../content/decode.ts'
import type { ContentFiles } from '../content/files.ts'
import { parseTables, type Tables } from '../content/tables/tables.ts'
import type { MendContext } from './mend.ts'
import { type Change, mendText } from './mend-text.ts'
import { findMovedTargets } from './moved-targets.ts'

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
  const first = mendOnce(files, isChosen)
  // Only now can all of moved.yaml be read, and each heading has its id.
  const second = mendOnce(first.files, isChosen)
  return { mended: joinMended(first.mended, second.mended), left: first.left, files: second.files }
}

/** What was mended twice is one file, from what was typed to the last text. */
function joinMended(first: MendedFile[], second: MendedFile[]): MendedFile[] {
  const joined = new Map(first.map((file) => [file.path, file]))
  for (const file of second) {
    const before = joined.get(file.path)
    joined.set(
      file.path,
      before ? { ...file, typed: before.typed, changes: [...before.changes, ...file.changes] } : file,
    )
  }
  return [...joined.values()]
}

function mendOnce(files: ContentFiles, isChosen: (path: string) => boolean): MendedContent {
  const [mended, left]: [MendedFile[], LeftFile[]] = [[], []]
  const moved = parseTables(files.tables.map(copyFile)).moved.parsed?.data ?? {}
  const movedTo = findMovedTargets([...files.articles, ...files.pages], moved)
  const mendAll = (all: VFile[], references?: References) =>
    all.map((file) => {
      const result = isChosen(file.path) ? mendFile(file, { movedTo, ...references }) : undefined
      if (result && 'reason' in result) left.push(result)
      else if (result) mended.push(result)
      return new VFile({ path: file.path, value: result && 'text' in result ? result.text : file.value })
    })
  // Headings may hold figures, so the tables come first.
  const tables = mendAll(files.tables)
  const references = readReferences(
    parseTables(tables.map(copyFile)),
    files.ledger && parsePublishedAddresses(files.ledger, undefined),
  )
  const [articles, pages] = [mendAll(files.articles, references), mendAll(files.pages, references)]
  const skipped = files.skipped.map(({ file, kind }) => ({ file: new VFile({ path: file.path }), kind }))
  return { mended, left, files: { ...files, articles, pages, tables, skipped } }
}

function copyFile({ path, value }: VFile): VFile {
  return new VFile({ path, value })
}

/** What the mends of a page ask for: the figures, addresses that were given to people, such as `/cost#price`, and their titles. */
type References = { facts: MendContext['facts']; formerAddresses: string[]; words: PublishedWords[] }

function readReferences({ facts, moved }: Tables, published: PublishedAddresses | undefined): References {
  const ledger = published?.ledger.lines.map(({ address }) => address) ?? []
  return {
    facts: facts.parsed && new Map(facts.parsed.data.facts.map((fact) => [fact.id, fact])),
    formerAddresses: [...ledger, ...Object.keys(moved.parsed?.data ?? {})],
    words: [...(published?.words.values() ?? [])],
  }
}

function mendFile(
  file: VFile,
  { facts, movedTo, ...known }: Partial<References> & Pick<MendContext, 'movedTo'>,
): MendedFile | LeftFile | undefined {
  const { path, stem, value = '' } = file
  if (!/\.(?:md|yaml)$/.test(path)) return undefined
  const copy = new VFile({ path, value })
  if (decodeText(copy) === undefined) return { path, reason: copy.messages[0]?.reason ?? '' }
  // The byte-order mark is one of the things that are mended.
  const before = typeof value === 'string' ? value : new TextDecoder('utf-8', { ignoreBOM: true }).decode(value)
  const { text, changes } = mendText(before, { path, facts, movedTo, ...findIds(`/${stem}#`, known) })
  return text === before ? undefined : { path, typed: value, text, changes }
}

/** @param start of the addresses of this page's sections, such as `/cost#` */
function findIds(
  start: string,
  { formerAddresses = [], words = [] }: Partial<References>,
): Pick<MendContext, 'formerIds' | 'publishedIds'> {
  const idOf = (address: string) => address.slice(start.length)
  const own = words.filter(({ address, mark }) => address.startsWith(start) && mark !== elsewhere)
  return {
    formerIds: new Set(formerAddresses.filter((address) => address.startsWith(start)).map(idOf)),
    publishedIds: new Map(own.map(({ address, title }) => [title, idOf(address)])),
  }
}
