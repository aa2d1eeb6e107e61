import { NotFoundPage } from '@/components/site/not-found-page/not-found-page'
import { words } from '@/components/site/words'
import { formatTitle } from '@/lib/publishing/page-metadata'

export const metadata = { title: formatTitle(words.notFound.title, words.siteName), robots: 'noindex' }

export default function NotFound() {
  return <NotFoundPage near={[]} />
}
