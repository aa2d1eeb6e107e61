import { NotFoundPage } from '@/components/site/not-found-page/not-found-page'
import { words } from '@/components/site/words'
import { getLibrary } from '@/lib/library/library'
import { formatTitle } from '@/lib/publishing/page-metadata'
import { listFooterLinks } from '@/lib/registers/footer-links'

export const metadata = { title: formatTitle(words.notFound.title, words.siteName), robots: 'noindex' }

export default function NotFound() {
  const library = getLibrary()
  return <NotFoundPage near={[]} doors={library.site.doors} footer={listFooterLinks(library)} />
}
