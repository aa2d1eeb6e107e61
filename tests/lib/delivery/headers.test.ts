import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { buildContentPolicy } from '@/lib/delivery/content-policy'
import { emptyPolicy, noCaching, pageCaching, securityHeaders } from '@/lib/delivery/headers'

const directives = (policy: string) =>
  new Map(policy.split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1)]))

describe('the policy of a page', () => {
  it('lets no script run, and nothing in from elsewhere', () => {
    const policy = directives(buildContentPolicy(['a{}']))
    expect(policy.get('default-src')).toEqual(["'none'"])
    expect(policy.get('script-src')).toEqual(["'none'"])
    expect(policy.get('frame-ancestors')).toEqual(["'none'"])
    expect(policy.get('base-uri')).toEqual(["'none'"])
    expect([...policy.values()].flat().filter((source) => !/^'(?:none|self|sha256-[\w+/=]+)'$/.test(source))).toEqual(
      [],
    )
  })

  it('names exactly the style sheets of the page by their sha256', () => {
    const hash = (css: string) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`
    const named = directives(buildContentPolicy(['a{color:red}', 'é{}'])).get('style-src')
    expect(named).toEqual(["'self'", hash('a{color:red}'), hash('é{}')])
    expect(directives(buildContentPolicy([])).get('style-src')).toEqual(["'self'"])
  })

  it('has the value that browsers compute, for the example of the CSP specification', () => {
    expect(buildContentPolicy(["alert('Hello, world.');"])).toContain(
      "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='",
    )
  })
})

describe('the headers of every answer', () => {
  it('keep the reader from being watched, framed or given away', () => {
    expect(securityHeaders).toMatchObject({
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      'Cross-Origin-Opener-Policy': 'same-origin',
    })
    expect(emptyPolicy).toBe("default-src 'none'; frame-ancestors 'none'")
  })

  it('let shared caches keep a page for five minutes, since a corrected crisis number has to be everywhere soon', () => {
    expect(pageCaching).toBe('public, max-age=0, s-maxage=300, stale-while-revalidate=86400')
    expect(noCaching).toBe('no-store')
  })
})
