import { ImageResponse } from 'next/og'
import { emptyPolicy, pictureCaching } from '../../delivery/headers.ts'
import type { Picture } from './build-picture.ts'
import { drawPicture } from './draw-picture.ts'
import type { PictureFonts } from './picture-fonts.ts'
import { pictureSize } from './picture-size.ts'

/** The answer to a request for a preview picture: a PNG of 1200 by 630 px. */
export function renderPicture(picture: Picture, { files }: Pick<PictureFonts, 'files'>): Response {
  const headers = { 'Cache-Control': pictureCaching, 'Content-Security-Policy': emptyPolicy }
  return new ImageResponse(drawPicture(picture), { ...pictureSize, fonts: files, headers })
}
