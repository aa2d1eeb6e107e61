import { request } from 'node:http'
import { gunzipSync } from 'node:zlib'
import { describe, expect, inject, test } from 'vitest'
import { answers, articles, pagePaths, sectionPaths, unknownPath } from './addresses'
import { publicOrigin } from './global-setup'

const origin = inject('origin')
const get = (path: string, headers: Record<string, string> = {}) => fetch(origin + path, { headers, redirect: 'manual' })

/** A request as it stands on the wire: `fetch` would mend the address first. */
function ask(method: string, target: string, headers: Record<string, string> = {}) {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
    const { hostname, port } = new URL(origin)
    request({ hostname, port, method, path: target, headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      )
    })
      .on('error', reject)
      .end()
  })
}

describe.each(answers)('$path', ({ path, status }) => {
  test(`answers ${status}, without a script, a cookie or another origin`, async () => {
    const answer = await get(path)
    const html = await answer.text()
    expect(answer.status).toBe(status)
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect(html.match(/<script(?![^>]*ld\+json)|<link[^>]*as="script"|\son[a-z]+="/gi)).toBeNull()
    expect(html).not.toMatch(/<!--|<(?:img|link|source|iframe)[^>]+(?:src|href)="(?:https?:)?\/\/(?!iop-guide\.example)/)
    expect(html).not.toContain('localhost')
  })

  test('carries the policy for its own style sheet and every other header of the site', async () => {
    const { headers } = await get(path)
    const policy = headers.get('content-security-policy')
    expect(policy).toMatch(
      /^default-src 'none'; script-src 'none'; style-src 'self' 'sha256-[\w+/=]+'; img-src 'self'; font-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
    )
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('permissions-policy')).toContain('geolocation=()')
    expect(headers.get('strict-transport-security')).toContain('max-age=')
    expect(headers.get('x-powered-by')).toBeNull()
  })

  test(status === 200 ? 'may be kept by shared caches for five minutes' : 'may not be kept anywhere', async () => {
    const caching = (await get(path)).headers.get('cache-control')
    expect(caching).toBe(status === 200 ? 'public, max-age=0, s-maxage=300, stale-while-revalidate=86400' : 'no-store')
  })

  test('offers the crisis line first', async () => {
    const html = await (await get(path)).text()
    expect(html.indexOf('href="tel:988"')).toBeGreaterThan(0)
    expect(html.indexOf('href="tel:988"')).toBeLessThan(html.indexOf('<main'))
    expect(html).toContain('href="sms:988"')
    expect(html).toContain('href="tel:911"')
  })
})

describe('page weight', () => {
  const weigh = async (path: string) => (await ask('GET', path, { 'accept-encoding': 'gzip' })).body.length

  test.each(articles.map(({ path }) => path))('%s is one answer of at most 14,600 bytes with gzip', async (path) => {
    expect(await weigh(path)).toBeLessThanOrEqual(14_600)
  })

  test('the median article has at most 10,000 bytes', async () => {
    const weights = (await Promise.all(articles.map(({ path }) => weigh(path)))).sort((a, b) => a - b)
    expect(weights[Math.floor(weights.length / 2)]).toBeLessThanOrEqual(10_000)
  })

  test.each(['/', '/facts', '/help-now', ...sectionPaths, unknownPath])('%s fits the first 14,600 bytes', async (path) => {
    expect(await weigh(path)).toBeLessThanOrEqual(14_600)
  })

  test('title, description and preview stand in the first 8 kB of every page', async () => {
    for (const path of [...pagePaths, ...sectionPaths]) {
      const html = (await (await get(path)).text()).slice(0, 8192)
      expect(html, path).toMatch(/<title>[^<]+<\/title><meta name="description" content="[^"]+"\/>/)
      expect(html, path).toMatch(/<meta property="og:url" content="https:\/\/iop-guide\.example[^"]*"\/>/)
    }
  })
})

describe('a page that has not changed', () => {
  test('is answered 304 to a reader who has it already', async () => {
    const { etag } = (await ask('GET', '/how-long-it-lasts')).headers
    const again = await ask('GET', '/how-long-it-lasts', { 'if-none-match': String(etag) })
    expect(again.status).toBe(304)
    expect(again.body.length).toBe(0)
    expect(again.headers['content-security-policy']).toContain("script-src 'none'")
  })
})

describe('other forms of an address', () => {
  test.each([
    ['/How-Long-It-Lasts', '/how-long-it-lasts'],
    ['/how-long-it-lasts/', '/how-long-it-lasts'],
    ['/HOW-LONG-IT-LASTS/Hours/', '/how-long-it-lasts/hours'],
    ['/how-long-it-lasts/?from=letter', '/how-long-it-lasts?from=letter'],
    ['//how-long-it-lasts', '/how-long-it-lasts'],
  ])('%s leads in one hop to %s', async (path, location) => {
    const answer = await ask('GET', path, { host: 'evil.example' })
    expect(answer.status).toBe(308)
    expect(answer.headers.location).toBe(location)
    expect(answer.headers['referrer-policy']).toBe('no-referrer')
    expect(answer.headers['content-security-policy']).toBe("default-src 'none'; frame-ancestors 'none'")
    expect((await ask('GET', location)).status).toBe(200)
  })

  test.each(['//evil.example/%2f..', '/\\evil.example', 'http://evil.example/How-Long-It-Lasts'])(
    '%s never sends a reader to another site',
    async (target) => {
      const answer = await ask('GET', target, { host: 'evil.example' })
      expect(String(answer.headers.location ?? '/')).toMatch(/^\/(?![/\\])/)
    },
  )
})

describe('other ways to ask', () => {
  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('%s is refused', async (method) => {
    const answer = await ask(method, '/how-long-it-lasts')
    expect(answer.status).toBe(405)
    expect(answer.headers.allow).toBe('GET, HEAD')
    expect(answer.headers['x-content-type-options']).toBe('nosniff')
  })

  test('OPTIONS * is refused', async () => {
    expect((await ask('OPTIONS', '*')).status).toBe(405)
  })

  test('HEAD answers like GET, without the page', async () => {
    const answer = await ask('HEAD', '/how-long-it-lasts')
    expect(answer.status).toBe(200)
    expect(answer.body.length).toBe(0)
  })

  test('the page is complete in one compressed answer', async () => {
    const { body, headers } = await ask('GET', '/how-long-it-lasts', { 'accept-encoding': 'gzip' })
    expect(headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(body).toString().endsWith('</html>')).toBe(true)
  })
})

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
    ['/fonts/atkinson-hyperlegible-next.woff2', 'font/woff2'],
    ['/healthz', 'text/plain'],
  ])('%s is there', async (path, type) => {
    const answer = await get(path)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toContain(type)
    expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'")
  })

  test('the only font has at most 16 kB and is kept by the browser', async () => {
    const answer = await get('/fonts/atkinson-hyperlegible-next.woff2')
    expect((await answer.arrayBuffer()).byteLength).toBeLessThanOrEqual(16_000)
    expect(answer.headers.get('cache-control')).toContain('immutable')
  })
})
