import { decideAddress, type KnownAddresses } from '../addresses/decide.ts'
import type { LedgerLine } from '../addresses/ledger/ledger.ts'
import { discreetPath, pathOfPlace, placeOfPath } from '../addresses/urls.ts'

/** One published address, for those who keep links to it. Paths are within the site. */
export type ListedAddress = {
  address: string
  /** The section as a page of its own, if it is one. */
  page?: string
  code?: string
  /** The discreet address. */
  short?: string
  /** `YYYY-MM-DD`: the day on which it was published. */
  since: string
  /** `lost` is never published: the check refuses it. */
  state: 'live' | 'moved' | 'gone' | 'lost'
  /** Where it leads now. */
  to?: string
  /** `YYYY-MM-DD`: the day on which it was taken off. */
  gone?: string
}

/** Every address that was ever published, with its code and what became of it, in the order of the ledger. */
export function buildAddressList(ledger: readonly LedgerLine[], known: KnownAddresses): ListedAddress[] {
  return ledger.map(({ address, code, since }) => {
    const path = pathOfPlace(address)
    const isPage = path !== address && known.live.has(path)
    return {
      address,
      ...(isPage && { page: path }),
      ...(code && { code, short: discreetPath(code) }),
      since,
      ...findState(address, path, known),
    }
  })
}

function findState(address: string, path: string, known: KnownAddresses): Pick<ListedAddress, 'state' | 'to' | 'gone'> {
  if (known.places.has(address)) return { state: 'live' }
  const decision = decideAddress(path, known)
  switch (decision.kind) {
    case 'live':
    case 'discreet':
      return { state: 'live' }
    case 'moved':
      return { state: 'moved', to: placeOfPath(decision.to) }
    case 'withdrawn':
      return { state: 'gone', gone: decision.withdrawal.gone }
    case 'unknown':
      return { state: 'lost' }
  }
  return decision satisfies never
}
