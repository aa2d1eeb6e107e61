import type { VFile } from 'vfile'
import { isSumOf } from './checksum.ts'
import { type LedgerLine, type ParsedLedger, parseLedger } from './ledger.ts'
import { type PublishedWords, parsePublishedWords } from './published-words.ts'

/** What is known of everything that was ever published. */
export type PublishedAddresses = {
  /** The ledger. It takes the problems that are found in it. */
  file: VFile
  /** False as long as `npm run fix` has not written one. */
  exists: boolean
  ledger: ParsedLedger
  /** False if the ledger is not as it was written, since someone changed it by hand or lines were lost. */
  isAsWritten: boolean
  /** What stood at each address, by address. */
  words: ReadonlyMap<string, PublishedWords>
  /** Every line that was ever committed, the newest first. Undefined where there is no history. */
  history: LedgerLine[] | undefined
}

/** The three files as they were read, with what the history of the ledger holds. */
export function parsePublishedAddresses(
  { ledger, checksum, words }: { ledger: VFile; checksum: VFile; words: VFile },
  history: LedgerLine[] | undefined,
): PublishedAddresses {
  const text = readText(ledger)
  const [exists, hasSum] = [ledger.value !== undefined, checksum.value !== undefined]
  return {
    file: ledger,
    exists,
    ledger: parseLedger(text),
    isAsWritten: exists || hasSum ? isSumOf(readText(checksum), text) : true,
    words: parsePublishedWords(readText(words)),
    history,
  }
}

/** These files are written by a program: what is no UTF-8 shows as a line that cannot be read. */
function readText(file: VFile): string {
  return String(file)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
}
