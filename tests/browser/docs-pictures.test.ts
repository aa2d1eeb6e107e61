import { existsSync } from 'node:fs'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { unknownPath } from './addresses'
import { openBrowser } from './browser'
import { savePicture, steady } from './pictures'

const origin = inject('origin')

/** What the pictures in the README show. They are no test of the look: an article that changes may change them. */
const shown = [
  ['home', '/'],
  ['article', '/a-week-in-an-iop'],
  ['section', '/how-long-it-lasts/hours'],
  ['not-found', unknownPath],
  ['a-z', '/a-z'],
] as const

const screens = [
  ['phone-light', { viewport: { width: 360, height: 1440 }, colorScheme: 'light' }],
  ['phone-dark', { viewport: { width: 360, height: 1440 }, colorScheme: 'dark' }],
  ['desktop-light', { viewport: { width: 1280, height: 1440 }, colorScheme: 'light' }],
  ['desktop-dark', { viewport: { width: 1280, height: 1440 }, colorScheme: 'dark' }],
] as const

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

describe.each(shown)('the picture of %s', (name, path) => {
  test.each(screens)('is there: %s', async (screen, options) => {
    const file = `docs/pictures/${name}-${screen}.png`
    if (process.env.PICTURES === 'take') await photograph(file, path, options)
    expect(await sizeOf(file)).toEqual(options.viewport)
  })
})

test.each(['/planning-for-discharge/worksheet', '/how-long-it-lasts/hours'])(
  'the picture of paper is there: %s',
  async (path) => {
    const file = `docs/pictures/print${path.replaceAll('/', '-')}.png`
    // A sheet of A4 at 96 dots an inch, without its margins of 18 mm.
    const viewport = { width: 658, height: 987 }
    if (process.env.PICTURES === 'take')
      await photograph(file, path, { viewport }, (page) => page.emulateMedia({ media: 'print' }))
    expect(await sizeOf(file)).toEqual(viewport)
  },
)

async function photograph(
  file: string,
  path: string,
  options: BrowserContextOptions,
  prepare: (page: Page) => Promise<void> = async () => {},
): Promise<void> {
  const context = await browser.newContext({ bypassCSP: true, ...options })
  const page = await context.newPage()
  await steady(page)
  await prepare(page)
  await page.goto(origin + path)
  await page.evaluate(() => document.fonts.ready)
  await savePicture(file, await page.screenshot())
  await context.close()
}

async function sizeOf(file: string): Promise<{ width: number; height: number }> {
  expect(existsSync(file), `${file} is missing: run npm run pictures`).toBe(true)
  const { width, height } = await sharp(file).metadata()
  return { width, height }
}
