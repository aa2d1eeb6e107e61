import { compareLedgers } from './compare-ledgers.ts'
import { type LedgerLine, parseLooseLedger } from './ledger.ts'
import type { PublishedAddresses } from './published-addresses.ts'

/**
 * The lines of a ledger as they have to be: what was taken out or changed by hand is brought back from the history, and
 * what stands there twice stands there once. Undefined where lines may have been lost, and there is no history to tell.
 */
export function restoreLedger(typed: string, { isAsWritten, history }: PublishedAddresses): LedgerLine[] | undefined {
  const { lines } = parseLooseLedger(typed)
  if (!history) return isAsWritten ? lines.map(withoutNumber) : undefined
  const { missing, changed } = compareLedgers(lines, history)
  const before = new Map(changed.map((change) => [change.now.address, change.before]))
  const all = [...lines.map((line) => before.get(line.address) ?? withoutNumber(line)), ...missing]
  const published = new Set(history.map(({ address }) => address))
  // Of two lines with one code the published one keeps it.
  const inOrder = all.sort((one, other) => Number(published.has(other.address)) - Number(published.has(one.address)))
  return dropRepeated(inOrder)
}

function withoutNumber({ address, code, since }: LedgerLine): LedgerLine {
  return { address, ...(code ? { code } : {}), since }
}

function dropRepeated(lines: LedgerLine[]): LedgerLine[] {
  const kept = new Map<string, LedgerLine>()
  const codes = new Set<string>()
  for (const { address, code, since } of lines) {
    if (kept.has(address)) continue
    const isFree = code !== undefined && !codes.has(code)
    kept.set(address, { address, ...(isFree ? { code } : {}), since })
    if (code) codes.add(code)
  }
  return [...kept.values()]
}
