import { words } from '@/components/site/words'
import { buildPicture } from '@/lib/publishing/pictures/build-picture'
import { getPictureFonts } from '@/lib/publishing/pictures/picture-fonts'
import { renderPicture } from '@/lib/publishing/pictures/render-picture'

export const dynamic = 'force-static'

export function GET(): Response {
  const fonts = getPictureFonts()
  const text = { siteName: undefined, title: words.discreet.title, place: '' }
  return renderPicture(buildPicture(text, fonts), fonts)
}
