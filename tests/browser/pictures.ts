import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import pixelmatch from 'pixelmatch'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import type { Guidance } from '@/components/example'
import { exampleSlug } from '@/lib/addresses/urls'

/** One way to look at an example. */
export type Setting = { width: 360 | 1280; colorScheme: 'light' | 'dark' }

/** The settings in which every example is photographed. */
export const settings: Setting[] = [
  { width: 360, colorScheme: 'light' },
  { width: 360, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
]

/** A page may be long. What stands below this many pixels is made of components that have pictures of their own. */
const tallest = 1200

/** Where the picture of an example stands: `tests/pictures/note/in-a-section-360-dark.png` */
export function picturePath(component: string, example: string, { width, colorScheme }: Setting): string {
  return `tests/pictures/${component}/${exampleSlug(example)}-${width}-${colorScheme}.png`
}

/**
 * Makes a page look the same each time: its own font at once, since an optional one would be in some pictures and not in
 * others; no link visited; and nothing in windows, which load when they like.
 */
export async function steady(page: Page): Promise<void> {
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue()
    const response = await route.fetch()
    const body = (await response.text())
      .replace('font-display:optional', 'font-display:block')
      .replace(/main a:visited\{[^}]*\}/, '')
      .replace('</style>', 'iframe{visibility:hidden}</style>')
    return route.fulfill({ response, body })
  })
}

/** A picture of the example: of its text, or of the page. */
export async function takePicture(page: Page, stands: Guidance['stands']): Promise<Buffer> {
  if (stands === 'in-text') return page.locator('main').screenshot()
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  const width = page.viewportSize()?.width ?? 0
  return page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width, height: Math.min(height, tallest) } })
}

/** Writes a picture in 256 colors, which is a third of its bytes, and the folders it stands in. */
export async function savePicture(path: string, picture: Buffer): Promise<void> {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, await sharp(picture).png({ palette: true, compressionLevel: 9, effort: 10 }).toBuffer())
}

/** How many pixels of two pictures differ, from 0 to 1. A picture of another size is another picture. */
export async function shareOfOtherPixels(now: Buffer, path: string): Promise<number> {
  const [one, other] = await Promise.all([now, readFileSync(path)].map(readPixels))
  if (!one || !other || one.width !== other.width || one.height !== other.height) return 1
  const { width, height } = one
  return pixelmatch(one.data, other.data, undefined, width, height, { threshold: 0.2 }) / (width * height)
}

async function readPixels(picture: Buffer) {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}
