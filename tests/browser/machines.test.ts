import { describe, expect, inject, test } from 'vitest'
import { pagePaths } from './addresses'
import { publicOrigin } from './global-setup'

const origin = inject('origin')
const get = (path: string) => fetch(origin + path, { redirect: 'manual' })

describe('for machines', () => {
  test('every address of the sitemap answers 200 and is its own canonical address', async () => {
    const sitemap = await (await get('/sitemap.xml')).text()
    const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1] ?? '')
    expect(addresses.length).toBeGreaterThanOrEqual(pagePaths.length)
    for (const address of addresses) {
      const answer = await get(address.slice(publicOrigin.length))
      expect(answer.status, address).toBe(200)
      const canonical = /<link rel="canonical" href="([^"]+)"/.exec(await answer.text())?.[1]
      expect(`${canonical}`.replace(/\/$/, ''), address).toBe(address.replace(/\/$/, ''))
    }
  })

  test('a section page names the article as its canonical address', async () => {
    const html = await (await get('/how-long-it-lasts/hours')).text()
    expect(html).toContain(`<link rel="canonical" href="${publicOrigin}/how-long-it-lasts"/>`)
  })

  test.each([
    ['/robots.txt', 'text/plain'],
    ['/sitemap.xml', 'application/xml'],
    ['/manifest.webmanifest', 'application/manifest+json'],
    ['/icon.svg', 'image/svg+xml'],
    ['/favicon.ico', 'image/x-icon'],
    ['/apple-touch-icon.png', 'image/png'],
    ['/fonts/atkinson.woff2', 'font/woff2'],
    ['/healthz', 'text/plain'],
  ])('%s is there', async (path, type) => {
    const answer = await get(path)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toContain(type)
    expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'")
  })

  test('the only font has at most 16 kB and is kept by the browser', async () => {
    const answer = await get('/fonts/atkinson.woff2')
    expect((await answer.arrayBuffer()).byteLength).toBeLessThanOrEqual(16_000)
    expect(answer.headers.get('cache-control')).toContain('immutable')
  })
})
