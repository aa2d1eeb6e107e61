import { describe, expect, inject, test } from 'vitest'
import { ask } from './ask'

const origin = inject('origin')

describe('a page that has not changed', () => {
  test('is answered 304 to a reader who has it already', async () => {
    const { etag } = (await ask(origin, 'GET', '/how-long-it-lasts')).headers
    const again = await ask(origin, 'GET', '/how-long-it-lasts', { 'if-none-match': String(etag) })
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
    ['/Components/', '/components'],
  ])('%s leads in one hop to %s', async (path, location) => {
    const answer = await ask(origin, 'GET', path, { host: 'evil.example' })
    expect(answer.status).toBe(308)
    expect(answer.headers.location).toBe(location)
    expect(answer.headers['referrer-policy']).toBe('no-referrer')
    expect(answer.headers['content-security-policy']).toBe("default-src 'none'; frame-ancestors 'none'")
    expect(answer.headers['cache-control']).toMatch(/^(?:no-store|public, max-age=300)$/)
    expect((await ask(origin, 'GET', location)).status).toBe(200)
  })

  test.each(['//evil.example/%2f..', '/\\evil.example', 'http://evil.example/How-Long-It-Lasts'])(
    '%s never sends a reader to another site',
    async (target) => {
      const answer = await ask(origin, 'GET', target, { host: 'evil.example' })
      expect(String(answer.headers.location ?? '/')).toMatch(/^\/(?![/\\])/)
    },
  )
})

describe('other ways to ask', () => {
  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('%s is refused', async (method) => {
    const answer = await ask(origin, method, '/how-long-it-lasts')
    expect(answer.status).toBe(405)
    expect(answer.headers.allow).toBe('GET, HEAD')
    expect(answer.headers['x-content-type-options']).toBe('nosniff')
  })

  test('OPTIONS * is refused', async () => {
    expect((await ask(origin, 'OPTIONS', '*')).status).toBe(405)
  })

  test('a target that is no address is answered 400, with nothing to show', async () => {
    const { status, headers, body } = await ask(origin, 'GET', '*')
    expect(status).toBe(400)
    expect(headers['content-security-policy']).toBe("default-src 'none'; frame-ancestors 'none'")
    expect(headers['cache-control']).toBe('no-store')
    expect(body.length).toBe(0)
  })

  test('what is no request at all is answered 400, with nothing to show', async () => {
    const { status, body } = await ask(origin, 'GET', 'nonsense')
    expect(status).toBe(400)
    expect(body.length).toBe(0)
  })

  test.each([
    ['the header of the framework’s own scripts', '/how-long-it-lasts', { rsc: '1' }],
    [
      'the header of its prefetching',
      '/how-long-it-lasts',
      { 'x-middleware-prefetch': '1', 'next-router-prefetch': '1' },
    ],
    ['the cookie of its preview mode', '/how-long-it-lasts', { cookie: '__prerender_bypass=1; __next_preview_data=1' }],
    ['another protocol to go on with', '/how-long-it-lasts', { connection: 'Upgrade, HTTP2-Settings', upgrade: 'h2c' }],
  ])('a request with %s is answered with the page, and nothing else', async (_, path, headers) => {
    const answer = await ask(origin, 'GET', path, headers)
    expect(answer.status).toBe(200)
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(answer.headers['content-security-policy']).toContain("script-src 'none'")
    expect(answer.headers['set-cookie']).toBeUndefined()
  })

  test.each([
    '/how-long-it-lasts.rsc',
    '/_next/data/any/missing.json',
    '/_next/image?url=%2Ficon.svg&w=64&q=75',
    '/_next/none',
  ])('%s is answered like any address that is not known', async (path) => {
    const { status, headers, body } = await ask(origin, 'GET', path)
    expect(status).toBe(404)
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(body.toString()).toContain('href="tel:988"')
  })

  test('HEAD answers like GET, without the page', async () => {
    const answer = await ask(origin, 'HEAD', '/how-long-it-lasts')
    expect(answer.status).toBe(200)
    expect(answer.body.length).toBe(0)
  })
})
