import { existsSync, readdirSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { allComponents } from '@/components/all-components'
import { examplePath } from '@/lib/addresses/urls'
import { findViolations, isOwnBrowser, openBrowser } from './browser'
import { picturePath, type Setting, savePicture, settings, shareOfOtherPixels, steady, takePicture } from './pictures'

const origin = inject('origin')

const examples = allComponents.flatMap(({ name, guidance, examples }) =>
  examples.map((example) => ({ component: name, example: example.name, stands: guidance.stands })),
)

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

describe.each(settings)('at $width px, $colorScheme', (setting) => {
  let page: Page
  beforeAll(async () => {
    page = await openPage(setting)
  })
  afterAll(() => page.context().close())

  test.each(examples)('$component, $example, looks as in its picture, and axe finds nothing', async (found) => {
    const path = picturePath(found.component, found.example, setting)
    await page.goto(origin + examplePath(found.component, found.example))
    await page.evaluate(() => document.fonts.ready)
    const picture = await takePicture(page, found.stands)
    if (process.env.PICTURES === 'take') await savePicture(path, picture)
    if (isForAxe(setting)) expect(await findViolations(page)).toEqual([])
    expect(existsSync(path), `${path} is missing: run npm run pictures, and look at what it makes`).toBe(true)
    // Another browser draws its letters in another way.
    if (isOwnBrowser) expect(await shareOfOtherPixels(picture, path)).toBeLessThanOrEqual(0.001)
  })
})

describe('at 320 px', () => {
  let page: Page
  beforeAll(async () => {
    page = await openPage({ width: 360, colorScheme: 'light' })
    await page.setViewportSize({ width: 320, height: 640 })
  })
  afterAll(() => page.context().close())

  test.each(examples)('$component, $example, never scrolls sideways, whatever its texts are', async (found) => {
    await page.goto(origin + examplePath(found.component, found.example))
    const overflows = [await overflowOf(page), await overflowWith(page, 'long'), await overflowWith(page, 'rtl')]
    expect(overflows).toEqual([0, 0, 0])
  })
})

test('there is no picture of an example that is gone', () => {
  const wanted = examples.flatMap(({ component, example }) =>
    settings.map((setting) => picturePath(component, example, setting)),
  )
  const there = readdirSync('tests/pictures', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.png'))
    .map((name) => `tests/pictures/${name.replaceAll('\\', '/')}`)
  expect(there.filter((path) => !wanted.includes(path))).toEqual([])
})

/** Light and narrow, dark and wide: axe takes as long as all else together, and finds the same in the other two. */
function isForAxe({ width, colorScheme }: Setting): boolean {
  return (width === 360) === (colorScheme === 'light')
}

/** One page for all examples: a new one for each took longer than the examples. */
async function openPage({ width, colorScheme }: Setting): Promise<Page> {
  const context = await browser.newContext({ bypassCSP: true, colorScheme, viewport: { width, height: 800 } })
  const page = await context.newPage()
  await steady(page)
  return page
}

function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

async function overflowWith(page: Page, text: 'long' | 'rtl'): Promise<number> {
  await page.evaluate((kind) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      // What must not break is never an editor's text: a telephone number, the words of the crisis line.
      const isFixed = node.parentElement && getComputedStyle(node.parentElement).whiteSpace === 'nowrap'
      if (isFixed || !node.textContent?.trim()) continue
      node.textContent =
        kind === 'long'
          ? `${node.textContent} ${'incomprehensibilities'.repeat(4)}`
          : 'برنامج العلاج الخارجي المكثف للمرضى'
    }
    document.documentElement.dir = kind === 'long' ? 'ltr' : 'rtl'
  }, text)
  return overflowOf(page)
}
