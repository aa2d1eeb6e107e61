import { getKnownAddresses } from '@/lib/addresses/known-addresses'
import { getLibrary } from '@/lib/library/library'
import { buildAddressList } from '@/lib/publishing/address-list'

export const dynamic = 'force-static'

/** Every published address, its code and its state, so that whoever links to the site can check the links. */
export function GET(): Response {
  return Response.json({ addresses: buildAddressList(getLibrary().ledger, getKnownAddresses()) })
}
