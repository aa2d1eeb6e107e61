import { UnreadablePage } from '@/components/site/unreadable-page/unreadable-page'
import { getLibrary } from '@/lib/library/library'
import { listFooterLinks } from '@/lib/registers/footer-links'

/** The address is known, and its file cannot be read. */
export default function Unreadable() {
  return <UnreadablePage footer={listFooterLinks(getLibrary())} />
}
