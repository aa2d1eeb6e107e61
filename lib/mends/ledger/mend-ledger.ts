import { VFile } from 'vfile'
import { checksumPath, formatChecksum } from '../../addresses/ledger/checksum.ts'
import { formatLedger, type LedgerLine, ledgerPath } from '../../addresses/ledger/ledger.ts'
import { parsePublishedAddresses } from '../../addresses/ledger/published-addresses.ts'
import { formatPublishedWords, publishedWordsPath } from '../../addresses/ledger/published-words.ts'
import { restoreLedger } from '../../addresses/ledger/restore-ledger.ts'
import { runChecks } from '../../checks/checks.ts'
import { isReached, knowAddresses, listStandingAddresses } from '../../checks/ledger/standing-addresses.ts'
import type { ContentFiles, LedgerFiles } from '../../content/files.ts'
import { type LibraryInput, parseLibrary } from '../../content/parse-library.ts'
import { hasErrors } from '../../problems/problem.ts'
import type { MendedContent, MendedFile } from '../mend-files.ts'
import { extendLedger } from './extend-ledger.ts'
import { recordWords } from './record-words.ts'

/**
 * Writes what belongs into the ledger. Lost lines are brought back at once; new addresses get their lines when no error is
 * left, since nothing is published before.
 *
 * @param content what the other mends made of the files
 */
export function mendLedger(content: MendedContent, others: Omit<LibraryInput, 'files'>): MendedContent {
  const input = { ...others, files: content.files }
  const { ledger: files } = content.files
  if (!files) return content
  const published = parsePublishedAddresses(files, input.ledgerHistory)
  const restored = restoreLedger(textOf(files.ledger), published)
  if (!restored) return { ...content, left: [...content.left, { path: ledgerPath, reason: noHistory }] }
  const texts = completeTexts(input, files, restored)
  const mended = [
    describe(files.ledger, texts.ledger, 'wrote the list of published addresses'),
    describe(files.checksum, texts.checksum, 'wrote the sum of that list'),
    describe(files.words, texts.words, 'recorded the words that are published'),
  ]
  return {
    mended: [...content.mended, ...mended.filter((file) => file !== undefined)],
    left: content.left,
    files: { ...content.files, ledger: toFiles(texts) },
  }
}

const noHistory =
  'It was changed by hand, and lines may be missing. There is no history of the site here that could tell which. Bring it back from the last version of the site.'

type Texts = { ledger: string; checksum: string; words: string }

function completeTexts(input: LibraryInput, files: LedgerFiles, restored: LedgerLine[]): Texts {
  const ledger = formatLedger(restored)
  const texts = { ledger, checksum: formatChecksum(ledger), words: textOf(files.words) }
  const parsed = parseLibrary({ ...input, files: { ...copyFiles(input.files), ledger: toFiles(texts) } })
  runChecks(parsed)
  if (parsed.files.some(hasErrors) || !parsed.published) return texts
  const standing = listStandingAddresses(parsed)
  const known = knowAddresses(parsed)
  // What was never committed was given to nobody: an id that was renamed at once leaves nothing behind.
  const given = input.ledgerHistory && new Set(input.ledgerHistory.map(({ address }) => address))
  const kept = restored.filter(({ address }) => given?.has(address) !== false || isReached(address, known))
  const whole = formatLedger(extendLedger(kept, standing, known, input.today))
  const words = formatPublishedWords(recordWords(standing, kept, parsed.published.words, input.today))
  return { ledger: whole, checksum: formatChecksum(whole), words }
}

/** What is found here is not said: the files are read once more when everything is mended. */
function copyFiles({ articles, pages, tables, skipped }: ContentFiles): ContentFiles {
  const copy = ({ path, value }: VFile) => new VFile({ path, value })
  return {
    articles: articles.map(copy),
    pages: pages.map(copy),
    tables: tables.map(copy),
    skipped: skipped.map(({ file, kind }) => ({ file: copy(file), kind })),
  }
}

function toFiles({ ledger, checksum, words }: Texts): LedgerFiles {
  return {
    ledger: new VFile({ path: ledgerPath, value: ledger }),
    checksum: new VFile({ path: checksumPath, value: checksum }),
    words: new VFile({ path: publishedWordsPath, value: words }),
  }
}

/** The lines that are new, so that an editor sees what happened. */
function describe(file: VFile, text: string, what: string): MendedFile | undefined {
  const before = textOf(file)
  if (before === text) return undefined
  const old = new Set(before.split('\n'))
  const lines = text.split('\n').flatMap((line, at) => (old.has(line) ? [] : [at + 1]))
  const changes = (lines.length > 0 ? lines : [1]).map((line) => ({ before: line, after: line, what }))
  return { path: file.path, typed: file.value, text, changes }
}

function textOf({ value }: VFile): string {
  return typeof value === 'string' ? value : new TextDecoder('utf-8', { ignoreBOM: true }).decode(value)
}
