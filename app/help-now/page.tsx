import { notFound } from 'next/navigation'
import { PlainPage } from '@/components/site/plain-page/plain-page'
import { getLibrary, getPage } from '@/lib/content/library'
import { buildMetadata } from '@/lib/publishing/page-metadata'

export function generateMetadata() {
  const page = getPage('help-now') ?? notFound()
  return buildMetadata({
    title: page.title,
    description: page.summary,
    path: page.path,
    siteName: getLibrary().site.name,
  })
}

export default function Page() {
  return <PlainPage page={getPage('help-now') ?? notFound()} contact={getLibrary().site.contact} />
}
