import { notFound } from 'next/navigation'
import { SectionPage } from '@/components/article/section-page/section-page'
import { getSiteUrl } from '@/lib/delivery/site-url'
import { getLibrary } from '@/lib/library/library'
import { buildMetadata, describeSection } from '@/lib/publishing/page-metadata'
import { buildSectionAddresses } from '@/lib/publishing/section-addresses'
import { listFooterLinks } from '@/lib/registers/footer-links'
import { findSection } from '@/lib/registers/section-position'

type Props = { params: Promise<{ article: string; section: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return getLibrary().articles.flatMap(({ slug, sections }) =>
    sections.map(({ id }) => ({ article: slug, section: id })),
  )
}

async function getSection({ params }: Props) {
  const { article, section } = await params
  return findSection(getLibrary().articles, article, section) ?? notFound()
}

export async function generateMetadata(props: Props) {
  const { article, section } = await getSection(props)
  return buildMetadata({
    title: `${section.title} - ${article.title}`,
    description: describeSection(section),
    path: section.path,
    canonical: article.path,
    siteName: getLibrary().site.name,
  })
}

export default async function Page(props: Props) {
  const position = await getSection(props)
  const addresses = buildSectionAddresses(position.section, getSiteUrl())
  return <SectionPage {...position} addresses={addresses} footer={listFooterLinks(getLibrary())} />
}
