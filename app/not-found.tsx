import { NotFoundPage } from '@/components/site/not-found-page/not-found-page'
import { words } from '@/components/site/words'

export const metadata = { title: `${words.notFound.title} - ${words.siteName}`, robots: 'noindex' }

export default function NotFound() {
  return <NotFoundPage near={[]} />
}
