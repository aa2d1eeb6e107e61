import { formatLedgerLine, type LedgerLine } from './ledger.ts'

/** Lines that were published and are not there any more, and those whose code or day is another now. */
export type LedgerLoss = { missing: LedgerLine[]; changed: { before: LedgerLine; now: LedgerLine }[] }

/**
 * Holds a ledger against every line that it ever had. A line may be given a code later, when a part of a section becomes
 * a section; nothing else about it ever changes.
 *
 * @param published every line that was ever committed, the newest first
 */
export function compareLedgers(lines: readonly LedgerLine[], published: readonly LedgerLine[]): LedgerLoss {
  const now = new Map(lines.map((line) => [line.address, line]))
  const loss: LedgerLoss = { missing: [], changed: [] }
  for (const [address, versions] of Map.groupBy(published, (line) => line.address)) {
    const [line, before] = [now.get(address), versions.find(({ code }) => code) ?? versions[0]]
    if (!before) continue
    if (!line) loss.missing.push(before)
    else if (!isKept(line, versions)) loss.changed.push({ before, now: line })
  }
  return loss
}

function isKept(line: LedgerLine, versions: readonly LedgerLine[]): boolean {
  const hadCode = versions.some(({ code }) => code)
  if (line.code && !hadCode) return versions.some(({ since }) => since === line.since)
  const isOne = versions.some((version) => formatLedgerLine(version) === formatLedgerLine(line))
  return isOne && (line.code !== undefined || !hadCode)
}
