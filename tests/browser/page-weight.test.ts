import { gunzipSync } from 'node:zlib'
import { describe, expect, inject, test } from 'vitest'
import { articles, otherPaths, pagePaths, sectionPaths, unknownPath } from './addresses'
import { ask } from './ask'

const origin = inject('origin')

describe('page weight', () => {
  const weigh = async (path: string) => (await ask(origin, 'GET', path, { 'accept-encoding': 'gzip' })).body.length

  test.each(articles.map(({ path }) => path))('%s is one answer of at most 14,600 bytes with gzip', async (path) => {
    expect(await weigh(path)).toBeLessThanOrEqual(14_600)
  })

  test('the median article has at most 10,000 bytes', async () => {
    const weights = (await Promise.all(articles.map(({ path }) => weigh(path)))).sort((a, b) => a - b)
    expect(weights[Math.floor(weights.length / 2)]).toBeLessThanOrEqual(10_000)
  })

  test.each([...otherPaths, ...sectionPaths, unknownPath])('%s fits the first 14,600 bytes', async (path) => {
    expect(await weigh(path)).toBeLessThanOrEqual(14_600)
  })

  test('title, description and preview stand in the first 8 kB of every page', async () => {
    for (const path of [...pagePaths, ...sectionPaths]) {
      const html = (await (await fetch(origin + path)).text()).slice(0, 8192)
      expect(html, path).toMatch(/<title>[^<]+<\/title><meta name="description" content="[^"]+"\/>/)
      expect(html, path).toMatch(/<meta property="og:url" content="https:\/\/iop-guide\.example[^"]*"\/>/)
    }
  })

  test('the page is complete in one compressed answer', async () => {
    const { body, headers } = await ask(origin, 'GET', '/how-long-it-lasts', { 'accept-encoding': 'gzip' })
    expect(headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(body).toString().endsWith('</html>')).toBe(true)
  })
})
