import { notFound } from 'next/navigation'
import { ArticlePage } from '@/components/article/article-page/article-page'
import { absoluteUrl } from '@/lib/addresses/urls'
import { getArticle, getLibrary } from '@/lib/content/library'
import { getSiteUrl } from '@/lib/delivery/site-url'
import { buildMetadata } from '@/lib/publishing/page-metadata'
import { linkReadNext } from '@/lib/registers/read-next'
import { linkTopic } from '@/lib/registers/topics'

type Props = { params: Promise<{ article: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return getLibrary().articles.map(({ slug }) => ({ article: slug }))
}

export async function generateMetadata({ params }: Props) {
  const article = getArticle((await params).article) ?? notFound()
  const { site } = getLibrary()
  return buildMetadata({ title: article.title, description: article.summary, path: article.path, siteName: site.name })
}

export default async function Page({ params }: Props) {
  const article = getArticle((await params).article) ?? notFound()
  const library = getLibrary()
  return (
    <ArticlePage
      article={article}
      topic={linkTopic(article, library.site)}
      contact={library.site.contact}
      operator={library.site.operator}
      address={absoluteUrl(article.path, getSiteUrl())}
      readNext={linkReadNext(article, library)}
    />
  )
}
