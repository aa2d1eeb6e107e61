import jsQR from 'jsqr'
import type { Locator } from 'playwright-core'
import sharp from 'sharp'

/** What the camera of a phone reads from an element as it looks on the screen. Undefined if it reads nothing. */
export async function readQrCode(element: Locator): Promise<string | undefined> {
  const picture = sharp(await element.screenshot()).ensureAlpha()
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true })
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data
}
