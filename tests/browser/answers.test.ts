import { describe, expect, inject, test } from 'vitest'
import { answers } from './addresses'

const origin = inject('origin')
const get = (path: string) => fetch(origin + path, { redirect: 'manual' })

describe.each(answers)('$path', ({ path, status }) => {
  test(`answers ${status}, without a script, a cookie or another origin`, async () => {
    const answer = await get(path)
    const html = await answer.text()
    expect(answer.status).toBe(status)
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect(html.match(/<script(?![^>]*ld\+json)|<link[^>]*as="script"|\son[a-z]+="/gi)).toBeNull()
    expect(html).not.toMatch(
      /<!--|<(?:img|link|source|iframe)[^>]+(?:src|href)="(?:https?:)?\/\/(?!iop-guide\.example)/,
    )
    expect(html).not.toContain('localhost')
  })

  test('carries the policy for its own style sheet and every other header of the site', async () => {
    const { headers } = await get(path)
    const policy = headers.get('content-security-policy')
    expect(policy).toMatch(
      /^default-src 'none'; script-src 'none'; style-src 'self' 'sha256-[\w+/=]+'; img-src 'self'; font-src 'self'; manifest-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
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
