import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findViolations, openBrowser } from './browser'
import { serveChangedSite } from './changed-site'
import type { ServedSite } from './served-site'

const moved = `
/old-name: /how-long-it-lasts
/how-long-it-lasts#length: /how-long-it-lasts#typical-length
/left: { gone: 2026-11-20, what: An old page, why: It was out of date. }
/left#hours: /how-long-it-lasts#hours
/how-long-it-lasts#price:
  gone: 2026-11-20
  what: What an IOP costs
  why: The figures were too old to rely on.
  read: /help-now
`

function expectNoScript(html: string): void {
  expect(html.match(/<script|<link[^>]*as="script"|<!--|\son[a-z]+="/gi)).toBeNull()
  expect(html).toContain('href="tel:988"')
}

describe('what an editor moved or took off the site', () => {
  let site: ServedSite
  beforeAll(async () => {
    site = await serveChangedSite('moved.yaml', moved)
  })
  afterAll(() => site.stop())
  const get = (path: string) => fetch(site.origin + path, { redirect: 'manual' })

  test.each([
    ['/old-name', '/how-long-it-lasts'],
    ['/old-name/hours', '/how-long-it-lasts/hours'],
    ['/Old-Name/Length/', '/how-long-it-lasts/typical-length'],
    ['/how-long-it-lasts/length', '/how-long-it-lasts/typical-length'],
  ])('%s leads in one hop to %s', async (path, location) => {
    const answer = await get(path)
    expect(answer.status).toBe(308)
    expect(answer.headers.get('location')).toBe(location)
  })

  test('a renamed article keeps the fragment of the link', async () => {
    const browser = await openBrowser()
    const page = await browser.newPage({ javaScriptEnabled: false })
    await page.goto(`${site.origin}/old-name#hours`)
    const [url, heading] = [page.url(), await page.locator('h2:target').textContent()]
    await browser.close()
    expect(url).toBe(`${site.origin}/how-long-it-lasts#hours`)
    expect(heading).toBe('How many hours a week?')
  })

  test('a page that was taken off still says where a section of it went, under the id of an old link', async () => {
    const answer = await get('/left')
    expect(answer.status).toBe(410)
    const html = (await answer.text()).replace(/ class="[^"]*"/g, '')
    expect(html).toMatch(/<li id="hours" tabindex="-1">This section is now: <a href="\/how-long-it-lasts#hours">/i)
  })

  test('what was taken off is answered 410, with what, when, why and what to read, and without a script', async () => {
    const answer = await get('/how-long-it-lasts/price')
    const html = await answer.text()
    expect(answer.status).toBe(410)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('content-security-policy')).toContain("script-src 'none'")
    expectNoScript(html)
    expect(html).toContain('What an IOP costs')
    expect(html).toContain('<time dateTime="2026-11-20">')
    expect(html).toContain('The figures were too old to rely on.')
    expect(html).toContain('<a href="/help-now">')
  })

  test('axe finds nothing on that page', async () => {
    const browser = await openBrowser()
    const context = await browser.newContext({ bypassCSP: true })
    const page = await context.newPage()
    await page.goto(`${site.origin}/how-long-it-lasts/price`)
    const found = await findViolations(page)
    await browser.close()
    expect(found).toEqual([])
  })
})

describe('a server that cannot load its content', () => {
  let site: ServedSite
  beforeAll(async () => {
    site = await serveChangedSite('site.yaml', 'topics: [')
  })
  afterAll(() => site.stop())

  test('says so at /healthz, and nothing more', async () => {
    const answer = await fetch(`${site.origin}/healthz`)
    expect(answer.status).toBe(503)
    expect(await answer.text()).toBe('content not loaded\n')
  })

  test('answers 500 with the crisis line, without a script, and not to be kept', async () => {
    const answer = await fetch(`${site.origin}/how-long-it-lasts`)
    const html = await answer.text()
    expect(answer.status).toBe(500)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('content-security-policy')).toMatch(/script-src 'none'; style-src 'self' 'sha256-/)
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
    expectNoScript(html)
    expect(html).not.toContain('content/site.yaml')
  })
})
