import { decideAddress, type KnownAddresses } from '../decide.ts'
import { discreetPath, placeOfPath } from '../urls.ts'
import type { LedgerLine } from './ledger.ts'

/** Each short code, and the address for which it was made. */
export function listCodes(ledger: readonly LedgerLine[]): Map<string, string> {
  return new Map(ledger.flatMap(({ code, address }): [string, string][] => (code ? [[code, address]] : [])))
}

/**
 * The code of each section that is a page of its own, by its path. A section that moved has kept its code; of several that
 * were merged, each opens it, and the one that is shown is its own or, if it has none, the oldest.
 */
export function findSectionCodes(ledger: readonly LedgerLine[], known: KnownAddresses): Map<string, string> {
  const found = new Map<string, string>()
  const byAge = [...ledger].sort((one, other) => compare(one.since, other.since) || compare(one.address, other.address))
  for (const { code, address } of byAge) {
    const decision = code ? decideAddress(discreetPath(code), known) : undefined
    if (!code || decision?.kind !== 'discreet') continue
    const isOwn = address === placeOfPath(decision.section)
    if (isOwn || !found.has(decision.section)) found.set(decision.section, code)
  }
  return found
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
