import { describe, expect, it } from 'vitest'
import { findNearMatches } from '@/lib/addresses/near-matches'
import { buildFrom, goodArticle, goodFiles, withTitle } from '../small-library'

const cost = goodArticle.replace('How long does it last?', 'What does it cost?').replaceAll('hours', 'prices')
const { library = { articles: [], pages: [] } } = buildFrom({ ...goodFiles, 'content/articles/what-it-costs.md': cost })

describe('for an address that is not known', () => {
  it('the closest places are named, the closest first, with their titles', () => {
    expect(findNearMatches('/how-long/hour', library)).toEqual([
      { href: '/how-long#hours', title: 'How many hours?', article: 'How long does it last?' },
      { href: '/how-long', title: 'How long does it last?' },
    ])
  })

  it.each([
    ['/help', ['/help-now']],
    ['/how-lomg', ['/how-long']],
    ['/How_Long.', ['/how-long']],
    ['/hours', ['/how-long#hours']],
    ['/how-long/nothing-like-it', ['/how-long']],
    ['/other-page/prices', ['/what-it-costs#prices']],
    ['/wp-admin/setup.php', []],
    ['/', []],
    ['', []],
    ['/%F0%9F%92%8A', []],
    [`/${'x-'.repeat(5000)}`, []],
  ])('%s', (path, hrefs) => {
    expect(findNearMatches(path, library).map(({ href }) => href)).toEqual(hrefs)
  })

  it('never more than three', () => {
    const articles = ['is', 'it', 'is-this', 'it-is'].map((name) => [
      `content/articles/how-long-${name}.md`,
      withTitle(`How long ${name}?`),
    ])
    const { library: many = library } = buildFrom({ ...goodFiles, ...Object.fromEntries(articles) })
    expect(findNearMatches('/how-long-is-it', many)).toHaveLength(3)
  })

  it('a section is also found by the address that it had before', () => {
    const old = [
      { address: '/long-ago#time-needed', to: '/how-long#hours' },
      { address: '/long-ago', to: '/nowhere' },
    ]
    expect(findNearMatches('/long-ago/time-neded', library, old).map(({ href }) => href)).toEqual(['/how-long#hours'])
    expect(
      findNearMatches('/how-long/hours', library, [{ address: '/how-long#hour', to: '/how-long#hours' }]),
    ).toHaveLength(2)
  })
})
