import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, type TestContext, test, vi } from 'vitest'
import { openBrowser } from './browser'
import { startWriting, type WrittenSite } from './written-site'

// A machine that does other things as well may take ten times as long: what is measured is told, and held to less.
const wait = { timeout: 60_000 }
/** A page is made when it is first asked for, with all the code that it needs. */
const firstTime = { timeout: 240_000 }
vi.setConfig({ testTimeout: 300_000 })
const article = 'content/articles/how-long-it-lasts.md'

let site: WrittenSite
let browser: Browser
let page: Page
let original: string
beforeAll(async () => {
  ;[site, browser] = await Promise.all([startWriting(), openBrowser()])
  page = await browser.newPage({ viewport: { width: 1000, height: 700 } })
  original = site.read(article)
  await open('/how-long-it-lasts')
}, 600_000)
afterAll(async () => {
  await browser.close()
  await site.stop()
})

/** A page is ready when it hears from the server: before, a saved file shows when the page is loaded again. */
async function open(path: string): Promise<void> {
  const hears = new Promise((done) => page.once('websocket', (socket) => socket.once('framereceived', done)))
  await page.goto(site.origin + path, firstTime)
  await hears
}

const panel = () => page.getByRole('complementary', { name: 'Problems' })
const text = (words: string | RegExp) => page.getByText(words).first()

/** Puts a sentence before the first paragraph below a heading. */
const sentenceIn = (section: string, sentence: string) =>
  original.replace(new RegExp(`(\\{#${section}\\}\\n\\n)`), `$1${sentence}\n\n`)

/** Tells how long it took until something came or went. */
async function measure(name: string, { annotate }: TestContext, happens: () => Promise<unknown>): Promise<void> {
  const start = performance.now()
  await happens()
  await annotate(`${name} after ${Math.round(performance.now() - start)} ms`)
}

describe('a saved file shows in the open page by itself', () => {
  test('and the place on the page is kept, with what has the focus', async (context) => {
    const heading = page.locator('h2#hours')
    await heading.evaluate((element) => {
      window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY - 300)
      element.focus({ preventScroll: true })
      Object.assign(window, { stays: true })
    })
    const top = () => heading.evaluate((element) => Math.round(element.getBoundingClientRect().top))
    const before = await top()
    site.save(article, sentenceIn('hours', 'This sentence is new.'))
    await measure('A sentence came', context, () => text('This sentence is new.').waitFor(wait))
    expect(await top()).toBe(before)
    expect(await page.evaluate(() => [document.activeElement?.id, 'stays' in window])).toEqual(['hours', true])
    site.save(article, original)
    await measure('It went', context, () => text('This sentence is new.').waitFor({ ...wait, state: 'hidden' }))
  })

  test('and so does a figure on every page that states it', async (context) => {
    const facts = site.read('content/facts.yaml')
    site.save('content/facts.yaml', facts.replaceAll(/(?<=value: ).*/g, '"77 weeks"'))
    await measure('A figure came', context, () => text(/77 weeks/).waitFor(wait))
    site.save('content/facts.yaml', facts)
    await measure('It went', context, () => text(/77 weeks/).waitFor({ ...wait, state: 'hidden' }))
  })
})

describe('a mistake shows on the page', () => {
  test('with file, line, what to type, and goes away when it is mended', async (context) => {
    site.save(article, sentenceIn('hours', 'It lasts {{fase}}.'))
    await measure('The panel came', context, () => panel().waitFor(wait))
    const line = site.read(article).slice(0, site.read(article).indexOf('{{fase}}')).split('\n').length
    expect(await panel().textContent()).toContain(`Error ${article}, line ${line}, column 10`)
    expect(await panel().locator('mark').first().textContent()).toBe('{{fase}}')
    expect(await panel().textContent()).toContain('There is no figure "fase" in content/facts.yaml.')
    expect(await text('It lasts {{fase}}.').isVisible()).toBe(true)
    site.save(article, original)
    await measure('The panel went', context, () => panel().waitFor({ ...wait, state: 'hidden' }))
  })

  test('and the page stays as it was while its fields cannot be read', async () => {
    site.save(article, original.replace('title: ', 'title: Length: '))
    await panel().waitFor(wait)
    expect(await panel().textContent()).toContain('Below is the page from before the mistake.')
    expect(await page.locator('h2#hours').isVisible()).toBe(true)
    await open('/')
    expect(await panel().textContent()).toMatch(/^\d+ problems? in other files/)
    site.save(article, original)
    await panel().waitFor({ ...wait, state: 'hidden' })
  })
})

describe('a new file has its address at once', () => {
  const draft = 'content/articles/what-to-bring.md'

  test('a draft comes to the page that was not found, with a ribbon, and is listed', async (context) => {
    await open('/what-to-bring')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Page not found')
    site.save(draft, original.replace(/^title: .*/m, 'title: What should I bring?\ndraft: true'))
    await measure('The draft came', context, () => text('Draft: not on the public site').waitFor(wait))
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('What should I bring?')
    await open('/problems')
    expect(await page.getByRole('link', { name: 'What should I bring?' }).getAttribute('href')).toBe('/what-to-bring')
  })

  test('one that cannot be read is told why, and all problems are listed', async () => {
    site.save(draft, 'What should I bring?\n')
    await text('This file does not start with its fields.').waitFor(wait)
    expect(await page.getByRole('main').textContent()).toContain(`Error ${draft}, line 1, column 1`)
    site.remove(draft)
    await text('This file does not start with its fields.').waitFor({ ...wait, state: 'hidden' })
    site.save(draft, 'What should I bring?\n')
    await open('/what-to-bring')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('This page cannot be shown yet')
    expect(await panel().textContent()).toContain('This file does not start with its fields.')
    site.remove(draft)
    await text('Page not found').waitFor(wait)
  })
})

test('nothing of this is on the public site', async () => {
  const answer = await fetch(`${inject('origin')}/problems`)
  expect(answer.status).toBe(404)
  expect(await answer.text()).not.toContain('Problems and drafts')
})
