import { describe, expect, it } from 'vitest'
import { buildFrom, problemsOf, replaceIn, withText } from '../../small-library'

const mendsIn = (text: string) =>
  problemsOf(buildFrom(withText(text)).files)
    .filter(({ rule }) => rule === 'link-tracking')
    .map(({ mend }) => mend)

describe('the parts of an address that say who sent the reader', () => {
  it.each([
    ['https://example.gov/a?utm_source=x', 'https://example.gov/a'],
    ['https://example.gov/a?id=3&utm_medium=x&page=2#b', 'https://example.gov/a?id=3&page=2#b'],
    ['https://example.gov/a?fbclid=x#b', 'https://example.gov/a#b'],
    ['https://example.gov/a?aff=12', 'https://example.gov/a'],
    ['https://example.gov/a?ref=blog&s_cid=1', 'https://example.gov/a'],
  ])('are taken out of %s', (address, mended) => {
    expect(mendsIn(`[a](${address})`)).toEqual([`Write ${mended}`])
  })

  it.each(['?page=2', '?item=33618', '?reference=4', '?affect=1', '?q=utm_source', '#utm_source', '?term=aff'])(
    'are not what an address needs: %s',
    (end) => {
      expect(mendsIn(`[a](https://example.gov/a${end})`)).toEqual([])
    },
  )

  it('are found in the address of a source, and so is a short link', () => {
    const path = 'content/sources.yaml'
    const seen = (url: string) =>
      problemsOf(buildFrom(replaceIn(path, 'https://example.org/criteria', url)).files).map(({ at, rule }) => [
        at,
        rule,
      ])
    expect(seen('https://example.org/criteria?utm_source=x')).toEqual([[`${path}:13:3`, 'link-tracking']])
    expect(seen('https://tinyurl.com/abc')).toEqual([[`${path}:13:3`, 'link-shortened']])
  })
})
