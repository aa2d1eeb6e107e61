import { notFound } from 'next/navigation'
import { words } from '@/components/site/words'
import { getArticle, getLibrary, getPage } from '@/lib/library/library'
import { buildPicture } from '@/lib/publishing/pictures/build-picture'
import { parsePictureName } from '@/lib/publishing/pictures/parse-picture-name'
import { getPictureFonts } from '@/lib/publishing/pictures/picture-fonts'
import { renderPicture } from '@/lib/publishing/pictures/render-picture'

type Props = { params: Promise<{ article: string }> }

export const dynamic = 'force-static'

/** None at build: a picture is made when it is first asked for, and then kept. */
export function generateStaticParams() {
  return []
}

export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const slug = parsePictureName((await params).article)
  const article = getArticle(slug)
  const { title } = article ?? getPage(slug) ?? notFound()
  const place = article ? words.picture.minutes(article.minutes) : ''
  const fonts = getPictureFonts()
  return renderPicture(buildPicture({ siteName: getLibrary().site.name, title, place }, fonts), fonts)
}
