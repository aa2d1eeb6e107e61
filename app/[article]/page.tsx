import { notFound } from 'next/navigation'
import { ArticlePage } from '@/components/article/article-page/article-page'
import { PlainPage } from '@/components/site/plain-page/plain-page'
import { absoluteUrl } from '@/lib/addresses/urls'
import { getSiteUrl } from '@/lib/delivery/site-url'
import { getArticle, getLibrary, getPage } from '@/lib/library/library'
import { buildMetadata } from '@/lib/publishing/page-metadata'
import { buildQrCode } from '@/lib/publishing/qr-code'
import { listFooterLinks } from '@/lib/registers/footer-links'
import { linkReadNext } from '@/lib/registers/read-next'
import { linkTopic } from '@/lib/registers/topics'

type Props = { params: Promise<{ article: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  const { articles, pages } = getLibrary()
  return [...articles, ...pages].map(({ slug }) => ({ article: slug }))
}

export async function generateMetadata({ params }: Props) {
  const { article: slug } = await params
  const { title, summary, path } = getArticle(slug) ?? getPage(slug) ?? notFound()
  return buildMetadata({ title, description: summary, path, siteName: getLibrary().site.name })
}

/** Every file of `content/articles` and `content/pages` has its address here: an editor adds a page without any code. */
export default async function Page({ params }: Props) {
  const { article: slug } = await params
  const library = getLibrary()
  const { contact, operator } = library.site
  const article = getArticle(slug)
  const page = article ?? getPage(slug) ?? notFound()
  const footer = listFooterLinks(library)
  const back = { contact, operator, address: absoluteUrl(page.path, getSiteUrl()), footer }
  if (!article) return <PlainPage page={page} {...back} />
  const topic = linkTopic(article, library.site)
  // Upper case makes a smaller square. `proxy.ts` sends capitals on.
  const qr = buildQrCode(back.address.toUpperCase())
  return <ArticlePage article={article} topic={topic} readNext={linkReadNext(article, library)} qr={qr} {...back} />
}
