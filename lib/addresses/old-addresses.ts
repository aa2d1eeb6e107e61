import { decideAddress, type KnownAddresses } from './decide.ts'
import type { LedgerLine } from './ledger/ledger.ts'
import { pathOfPlace, placeOfPath } from './urls.ts'

/** An address that was once given to people, and where it leads today. */
export type OldAddress = { address: string; to: string }

/** Every address of the ledger and of `moved.yaml` that is not on the site any more and leads somewhere. */
export function listOldAddresses(ledger: readonly LedgerLine[], known: KnownAddresses): OldAddress[] {
  const all = new Set([...ledger.map(({ address }) => address), ...Object.keys(known.moved)])
  return [...all].flatMap((address) => {
    if (known.places.has(address)) return []
    const decision = decideAddress(pathOfPlace(address), known)
    return decision.kind === 'moved' ? [{ address, to: placeOfPath(decision.to) }] : []
  })
}
