import { afterEach, describe, expect, it, vi } from 'vitest'
import { getSiteUrl } from '@/lib/delivery/site-url'
import { getToday } from '@/lib/delivery/today'

afterEach(() => vi.unstubAllEnvs())

describe('the day of the build', () => {
  it.each([
    ['0', '1970-01-01'],
    ['1795391999', '2026-11-22'],
    ['1795392000', '2026-11-23'],
  ])('is the one that SOURCE_DATE_EPOCH gives, in UTC: %s', (seconds, day) => {
    vi.stubEnv('SOURCE_DATE_EPOCH', seconds)
    vi.stubEnv('TZ', 'America/Los_Angeles')
    expect(getToday()).toBe(day)
  })

  it.each(['today', '2026-11-23', '1e99'])('is refused where it is no time: %s', (seconds) => {
    vi.stubEnv('SOURCE_DATE_EPOCH', seconds)
    expect(getToday).toThrow(`SOURCE_DATE_EPOCH is "${seconds}". Write a number of seconds since 1970`)
  })

  it('is that of the clock otherwise', () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', '')
    vi.useFakeTimers({ now: new Date('2026-11-23T23:59:59Z') })
    expect(getToday()).toBe('2026-11-23')
    vi.useRealTimers()
  })
})

describe('the address of the site', () => {
  it.each(['example.org', 'ftp://example.org', 'https://example.org/path', 'https://'])('is refused as %j', (site) => {
    vi.stubEnv('SITE_URL', site)
    expect(() => getSiteUrl()).toThrow(
      /^SITE_URL is ".*"\. Write the whole origin of the site, such as https:\/\/example\.org$/,
    )
  })

  it.each([
    ['https://example.org', '', 'https://example.org'],
    ['https://example.org//', '', 'https://example.org'],
    ['', '', 'http://localhost:3000'],
    ['', '4000', 'http://localhost:4000'],
  ])('comes from SITE_URL %j and PORT %j', (site, port, url) => {
    vi.stubEnv('SITE_URL', site)
    vi.stubEnv('PORT', port)
    expect(getSiteUrl()).toBe(url)
  })
})
