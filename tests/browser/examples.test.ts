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
let page: Page
beforeAll(async () => {
  browser = await openBrowser()
  // One page for all examples: a new one for each took longer than the examples.
  const context = await browser.newContext({ bypassCSP: true })
  page = await context.newPage()
  await steady(page)
})
afterAll(() => browser.close())

// Each is opened once, and then shown in every setting: to open it took longer than to look at it.
describe.each(examples)('$component, $example', ({ component, example, stands }) => {
  beforeAll(async () => {
    await show({ width: 360, colorScheme: 'light' })
    await page.goto(origin + examplePath(component, example))
    await page.evaluate(() => document.fonts.ready)
  })

  test.each(settings)('looks as in its picture at $width px, $colorScheme, and axe finds nothing', async (setting) => {
    const path = picturePath(component, example, setting)
    await show(setting)
    const picture = await takePicture(page, stands)
    if (process.env.PICTURES === 'take') await savePicture(path, picture)
    if (isForAxe(setting)) expect(await findViolations(page)).toEqual([])
    expect(existsSync(path), `${path} is missing: run npm run pictures, and look at what it makes`).toBe(true)
    // Another browser draws its letters in another way.
    if (isOwnBrowser) expect(await shareOfOtherPixels(picture, path)).toBeLessThanOrEqual(0.001)
  })

  // It comes last: it writes other texts into the page.
  test('never scrolls sideways at 320 px, whatever its texts are', async () => {
    await show({ width: 320, height: 640, colorScheme: 'light' })
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

type Look = { width: number; height?: number; colorScheme: 'light' | 'dark' }

async function show({ width, height = 800, colorScheme }: Look): Promise<void> {
  await page.setViewportSize({ width, height })
  await page.emulateMedia({ colorScheme })
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
