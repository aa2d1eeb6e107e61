import { getKnownAddresses } from '@/lib/addresses/known-addresses'
import { pageCaching } from '@/lib/delivery/headers'
import { getLibrary } from '@/lib/library/library'
import { buildAddressList } from '@/lib/publishing/address-list'

export const dynamic = 'force-static'

/** Every published address, its code and its state, so that whoever links to the site can check the links. */
export function GET(): Response {
  const addresses = buildAddressList(getLibrary().ledger, getKnownAddresses())
  return Response.json({ addresses }, { headers: { 'Cache-Control': pageCaching } })
}
