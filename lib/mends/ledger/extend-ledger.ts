import type { KnownAddresses } from '../../addresses/decide.ts'
import { chooseCode } from '../../addresses/ledger/codes.ts'
import type { LedgerLine } from '../../addresses/ledger/ledger.ts'
import { findSectionCodes, listCodes } from '../../addresses/ledger/section-codes.ts'
import { pathOfPlace } from '../../addresses/urls.ts'

/** What stands on the site: an address, and whether it is a section that is a page of its own. */
type Standing = { address: string; hasPage: boolean }

/**
 * The ledger with a line for everything that stands on the site. A section with a page gets a code, unless it has one from
 * an older address: whoever has that code must land there, and one section needs no two.
 *
 * @param today `YYYY-MM-DD`: from this day on the new addresses are published
 */
export function extendLedger(
  lines: readonly LedgerLine[],
  standing: readonly Standing[],
  known: KnownAddresses,
  today: string,
): LedgerLine[] {
  const codes = findSectionCodes(lines, { ...known, codes: listCodes(lines) })
  const taken = new Set(lines.flatMap(({ code }) => (code ? [code] : [])))
  const all = new Map(lines.map((line) => [line.address, line]))
  const inOrder = [...standing].sort((one, other) => (one.address < other.address ? -1 : 1))
  for (const { address, hasPage } of inOrder) {
    const line = all.get(address) ?? { address, since: today }
    const needsCode = hasPage && !line.code && !codes.has(pathOfPlace(address))
    const code = needsCode ? chooseCode(address, taken) : line.code
    if (code) taken.add(code)
    all.set(address, { ...line, ...(code ? { code } : {}) })
  }
  return [...all.values()]
}
