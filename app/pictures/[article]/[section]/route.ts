import { notFound } from 'next/navigation'
import { words } from '@/components/site/words'
import { getLibrary } from '@/lib/library/library'
import { buildPicture, buildSectionText } from '@/lib/publishing/pictures/build-picture'
import { parsePictureName } from '@/lib/publishing/pictures/parse-picture-name'
import { getPictureFonts } from '@/lib/publishing/pictures/picture-fonts'
import { renderPicture } from '@/lib/publishing/pictures/render-picture'
import { findSection } from '@/lib/registers/section-position'

type Props = { params: Promise<{ article: string; section: string }> }

export const dynamic = 'force-static'

/** None at build: a picture is made when it is first asked for, and then kept. */
export function generateStaticParams() {
  return []
}

export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { article, section } = await params
  const { articles, site } = getLibrary()
  const position = findSection(articles, article, parsePictureName(section)) ?? notFound()
  const fonts = getPictureFonts()
  return renderPicture(buildPicture(buildSectionText(position, site.name, words.picture, fonts), fonts), fonts)
}
