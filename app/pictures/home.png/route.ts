import { getLibrary } from '@/lib/library/library'
import { buildPicture } from '@/lib/publishing/pictures/build-picture'
import { getPictureFonts } from '@/lib/publishing/pictures/picture-fonts'
import { renderPicture } from '@/lib/publishing/pictures/render-picture'

export const dynamic = 'force-static'

export function GET(): Response {
  const { name, title } = getLibrary().site
  const fonts = getPictureFonts()
  return renderPicture(buildPicture({ siteName: name, title, place: '' }, fonts), fonts)
}
