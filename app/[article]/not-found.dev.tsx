import { UnreadablePage } from '@/components/site/unreadable-page/unreadable-page'
import { getLibrary } from '@/lib/library/library'
import { listFooterLinks } from '@/lib/registers/footer-links'

/** Only in development is an address let through whose file cannot be read: see `getKnownAddresses`. */
export default function Unreadable() {
  return <UnreadablePage footer={listFooterLinks(getLibrary())} />
}
