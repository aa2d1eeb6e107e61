import { describe, expect, inject, test } from 'vitest'
import { homePicture, picturePath, privatePicture } from '@/lib/addresses/urls'
import { articles, pages } from './addresses'
import { ask } from './ask'

const origin = inject('origin')

/** Each kind of picture, and one section of each article: a picture takes its time when it is first asked for. */
const shown = [...articles, ...pages, ...articles.flatMap(({ sections }) => sections.slice(0, 1))]
const pictures = [homePicture, privatePicture, ...shown.map(({ path }) => picturePath(path))]

describe('a preview picture', () => {
  test.each(pictures)('%s is a PNG of 1200 by 630 px and at most 200 kB', async (path) => {
    const { status, headers, body } = await ask(origin, 'GET', path)
    expect(status).toBe(200)
    expect(headers).toMatchObject({
      'content-type': 'image/png',
      'cache-control': 'public, max-age=86400',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    })
    expect(headers['set-cookie']).toBeUndefined()
    // Signature, then the length and name of the first part, then width and height: https://www.w3.org/TR/png/#11IHDR
    expect(body.subarray(1, 4).toString()).toBe('PNG')
    expect([body.readUInt32BE(16), body.readUInt32BE(20)]).toEqual([1200, 630])
    expect(body.length).toBeLessThanOrEqual(200_000)
  })

  test('is made once: later answers are the same and come at once', async () => {
    const path = picturePath(articles[0]?.sections.at(-1)?.path ?? '')
    const first = await ask(origin, 'GET', path)
    const start = performance.now()
    const second = await ask(origin, 'GET', path)
    expect(second.body.equals(first.body)).toBe(true)
    expect(second.headers['x-nextjs-cache']).toBe('HIT')
    expect(performance.now() - start).toBeLessThan(2000)
  })

  test.each([
    '/pictures/no-such-page.png',
    '/pictures/how-long-it-lasts/no-such-section.png',
    '/pictures/help-now/lines.png',
    '/pictures/how-long-it-lasts',
    '/pictures/how-long-it-lasts/hours',
    '/pictures/how-long-it-lasts.jpg',
    '/pictures/',
  ])('%s is not there', async (path) => {
    expect((await ask(origin, 'GET', path)).status).toBe(404)
  })
})
