import { notFound } from 'next/navigation'
import { PlainPage } from '@/components/site/plain-page/plain-page'
import { absoluteUrl } from '@/lib/addresses/urls'
import { getLibrary, getPage } from '@/lib/content/library'
import { getSiteUrl } from '@/lib/delivery/site-url'
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
  const page = getPage('help-now') ?? notFound()
  const { contact, operator } = getLibrary().site
  return <PlainPage page={page} contact={contact} operator={operator} address={absoluteUrl(page.path, getSiteUrl())} />
}
