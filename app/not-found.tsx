import { NotFoundPage } from '@/components/site/not-found-page/not-found-page'

export const metadata = { title: 'Page not found - IOP Guide', robots: 'noindex' }

export default function NotFound() {
  return <NotFoundPage near={[]} />
}
