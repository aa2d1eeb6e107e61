import { readCode } from './codes.ts'

/**
 * One published address, as it was first published. `code` is the short code of a section that is a page of its own;
 * pages, parts of sections, and sections that took over the code of an older address have none. `since` is `YYYY-MM-DD`.
 */
export type LedgerLine = { address: string; code?: string; since: string }

/** Where the ledger stands. */
export const ledgerPath = 'content/addresses.tsv'

const heading = 'address\tcode\tsince'
const noCode = '-'

/** Looser than what is asked of an address today: a rule that comes later must not make an old line unreadable. */
const addressForm = /^\/[^\s/#?A-Z]+(?:#[a-z0-9-]+)?$/

/** The text of the ledger: a heading, then one line for each address, sorted, so that two people who add lines rarely meet. */
export function formatLedger(lines: readonly LedgerLine[]): string {
  const sorted = [...lines].sort((one, other) => (one.address < other.address ? -1 : 1))
  return `${[heading, ...sorted.map(formatLedgerLine)].join('\n')}\n`
}

/** One line, without its end. */
export function formatLedgerLine({ address, code = noCode, since }: LedgerLine): string {
  return [address, code, since].join('\t')
}

/** What one line says. Undefined for what is no line of a ledger. */
export function parseLedgerLine(text: string): LedgerLine | undefined {
  const [address = '', typed = '', since = '', ...more] = text.split('\t')
  const code = readCode(typed)
  const isLine = addressForm.test(address) && /^\d{4}-\d\d-\d\d$/.test(since) && more.length === 0
  if (!isLine || (code !== typed && typed !== noCode)) return undefined
  return { address, ...(code ? { code } : {}), since }
}

/** The lines of a ledger with their numbers, from 1, and those that cannot be read. */
export type ParsedLedger = {
  lines: (LedgerLine & { line: number })[]
  unread: { text: string; line: number }[]
}

/** Text → lines. The heading and empty lines say nothing. */
export function parseLedger(text: string): ParsedLedger {
  const parsed: ParsedLedger = { lines: [], unread: [] }
  for (const [at, typed] of text.split('\n').entries()) {
    if (typed.trim() === '' || typed === heading) continue
    const found = parseLedgerLine(typed)
    if (found) parsed.lines.push({ ...found, line: at + 1 })
    else parsed.unread.push({ text: typed, line: at + 1 })
  }
  return parsed
}

/** The same in a text that someone changed by hand: spaces in place of tabs, and what a merge leaves, are understood. */
export function parseLooseLedger(text: string): ParsedLedger {
  const tidy = text
    .split('\n')
    .filter((line) => !/^(?:<{7}|={7}|>{7}|\|{7})/.test(line))
    .map((line) => line.trim().replace(/\s+/g, '\t'))
  return parseLedger(tidy.join('\n'))
}
