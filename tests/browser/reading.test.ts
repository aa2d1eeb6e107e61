import type { BrowserContextOptions, Page } from 'playwright-core'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { articles, pagePaths, sectionPaths, unknownPath } from './addresses'
import { findViolations } from './browser'
import { startReader } from './reader'

const origin = inject('origin')
const templates = [...pagePaths, sectionPaths[0] ?? '', unknownPath]
const phone = { width: 320, height: 640 }
const desktop = { width: 1280, height: 800 }

const { read, openContext } = startReader()

// axe itself is a script; the policy forbids it, so only here it is bypassed.
const scripted = { javaScriptEnabled: true, bypassCSP: true }

// Most tests share two pages, one of them without script: to open a new one takes longer than to look at it.
let measured: Page
let page: Page
beforeAll(async () => {
  measured = await (await openContext(scripted)).newPage()
  page = await (await openContext({ javaScriptEnabled: false })).newPage()
})

describe.each(templates)('%s', (path) => {
  beforeAll(() => measured.goto(origin + path))

  test.each([
    ['light', phone],
    ['dark', phone],
    ['light', desktop],
    ['dark', desktop],
  ] as const)('has nothing for axe to find (%s, %o)', async (colorScheme, viewport) => {
    await measured.setViewportSize(viewport)
    await measured.emulateMedia({ colorScheme })
    expect(await findViolations(measured)).toEqual([])
  })

  test.each([320, 360, 768, 1280])('does not scroll sideways at %i px', async (width) => {
    await measured.setViewportSize({ width, height: 640 })
    const overflow = await measured.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBe(0)
  })

  test('asks nobody else for anything, keeps nothing, and breaks no policy', async () => {
    const requests: string[] = []
    const messages: string[] = []
    const context = await openContext({})
    const page = await context.newPage()
    page.on('request', (request) => requests.push(request.url()))
    page.on('console', (message) => messages.push(message.text()))
    await page.goto(origin + path)
    const state = await context.storageState()
    await context.close()
    expect(requests.filter((url) => !url.startsWith(`${origin}/`))).toEqual([])
    expect(messages.filter((message) => !message.includes('status of 404'))).toEqual([])
    expect(state).toEqual({ cookies: [], origins: [] })
  })

  test('lets the crisis line be reached by name, as a telephone or text link', async () => {
    await page.goto(origin + path)
    const line = page.getByRole('complementary', { name: 'Urgent help' })
    const hrefOf = (name: string) => line.getByRole('link', { name }).getAttribute('href')
    const links = await Promise.all(['Call 988', 'Text 988', 'In danger: 911'].map(hrefOf))
    expect(links).toEqual(['tel:988', 'sms:988', 'tel:911'])
  })
})

describe('links', () => {
  test('every link to this site leads somewhere, and every fragment to an element', async () => {
    const pages = new Map<string, string>()
    const textOf = async (path: string) => {
      const known = pages.get(path)
      if (known !== undefined) return known
      const answer = await fetch(origin + path, { redirect: 'manual' })
      const text = answer.status === 200 ? await answer.text() : ''
      pages.set(path, text)
      return text
    }
    const broken: string[] = []
    for (const path of [...pagePaths, ...sectionPaths]) {
      for (const [, href = ''] of (await textOf(path)).matchAll(/<a [^>]*href="([^"]+)"/g)) {
        if (!href.startsWith('/') && !href.startsWith('#')) continue
        const [target = '', fragment] = href.split('#')
        const text = await textOf(target || path)
        if (!text || (fragment && !text.includes(` id="${fragment}"`))) broken.push(`${path} → ${href}`)
      }
    }
    expect(broken).toEqual([])
  })

  test('ids are unique on every page', async () => {
    for (const path of [...pagePaths, ...sectionPaths]) {
      const ids = [...(await (await fetch(origin + path)).text()).matchAll(/ id="([^"]+)"/g)].map((match) => match[1])
      expect(ids.length, path).toBe(new Set(ids).size)
    }
  })
})

describe('a link to a section', () => {
  test('marks the whole section, and keeps a mark where colors are forced', async () => {
    const styleOf = (options: BrowserContextOptions) =>
      read('/how-long-it-lasts#hours', { ...scripted, ...options }, (page) =>
        page.locator('section', { has: page.locator('h2:target') }).evaluate((section) => {
          const { boxShadow, outlineStyle } = getComputedStyle(section)
          return { hasEdge: boxShadow !== 'none', hasOutline: outlineStyle !== 'none' }
        }),
      )
    expect(await styleOf({})).toEqual({ hasEdge: true, hasOutline: false })
    expect((await styleOf({ forcedColors: 'active' })).hasOutline).toBe(true)
  })
})

describe('the first screen of a phone', () => {
  test.each(articles.map((article) => [article.path, article] as const))(
    '%s shows its whole summary at 360 x 640',
    async (path, article) => {
      const bottom = await read(path, { viewport: { width: 360, height: 640 } }, async (page) => {
        const box = await page.getByText(article.summary, { exact: true }).boundingBox()
        return (box?.y ?? 0) + (box?.height ?? 1000)
      })
      expect(bottom).toBeLessThanOrEqual(640)
    },
  )

  test('help now shows whom to call at 360 x 640', async () => {
    const top = await read('/help-now', { viewport: { width: 360, height: 640 } }, async (page) => {
      const box = await page.getByRole('heading', { name: /^Emergency: / }).boundingBox()
      return box?.y
    })
    expect(top).toBeLessThan(640)
  })
})

describe('the keyboard', () => {
  test('the first stop is the way to the text, and it leads there', async () => {
    await read('/how-long-it-lasts', {}, async (page) => {
      await page.keyboard.press('Tab')
      expect(await page.locator('a:focus').textContent()).toBe('Go to the text')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      expect(await page.locator('a:focus').textContent()).toBe('During treatment')
    })
  })

  test('every link but those in a sentence is 44 px high, and all are at least 24 px', async () => {
    const low = await read('/how-long-it-lasts', { ...scripted, viewport: phone }, (page) =>
      page.evaluate(() =>
        [...document.querySelectorAll('a')]
          .filter((link) => !link.closest('p, li, dd, td, .hidden') || link.matches('aside a, nav a'))
          .map((link) => ({
            text: link.textContent,
            height: link.getBoundingClientRect().height,
            hidden: link.getBoundingClientRect().left < 0,
          }))
          .filter(({ height, hidden }) => !hidden && height < 43.5),
      ),
    )
    expect(low).toEqual([])
  })
})
