import { describe, expect, it } from 'vitest'
import type { Library } from '@/lib/content/types'
import { linkReadNext } from '@/lib/registers/read-next'
import { findSection } from '@/lib/registers/section-position'
import { groupByTopic, linkTopic } from '@/lib/registers/topics'
import { describeWithdrawal } from '@/lib/registers/withdrawals'
import { articlePath, buildFrom, type Contents, goodFiles, replaceIn, withText, withTitle } from '../small-library'

function libraryOf(contents: Contents): Library {
  const { library } = buildFrom(contents)
  if (!library) throw new Error('The library has problems.')
  return library
}

describe('the register of figures', () => {
  it('names each section that shows a figure once, in the order of the site', () => {
    const text = 'A {{phase}}, b {{phase}}.[@tip-47]\n\n### Deep {#deep}\n\nC {{phase}}.'
    const page = replaceIn('content/pages/help-now.md', '## Who', '{{phase}}[@tip-47]\n\n## Who', withText(text))
    const { figures } = libraryOf({ ...page, 'content/articles/cost.md': withTitle('How much?') })
    expect(figures).toHaveLength(1)
    expect(figures[0]).toMatchObject({
      id: 'phase',
      value: '6 to 12 weeks',
      about: 'How long the first phase lasts',
      checked: '2026-11-23',
    })
    expect(figures[0]?.sources).toMatchObject([{ id: 'tip-47', older: true }])
    expect(figures[0]?.shownIn).toEqual([
      { href: '/how-long', article: 'How long does it last?', section: 'At the top of the page' },
      { href: '/how-long#length', article: 'How long does it last?', section: 'How long is typical?' },
      { href: '/how-long#hours', article: 'How long does it last?', section: 'How many hours?' },
      { href: '/cost', article: 'How much?', section: 'At the top of the page' },
      { href: '/cost#length', article: 'How much?', section: 'How long is typical?' },
      { href: '/help-now', article: 'Get help now', section: 'At the top of the page' },
    ])
  })

  it.each([
    ['the title', 'title: Get help now', 'title: Help for {{phase}}'],
    ['the summary', 'by day and by night', 'for {{phase}}'],
  ])('names a page that shows a figure in %s', (_name, from, to) => {
    const help = replaceIn('content/pages/help-now.md', '[Call 988](tel:988).', '[Call 988](tel:988).[@tip-47]')
    const { figures } = libraryOf(replaceIn('content/pages/help-now.md', from, to, help))
    expect(figures[0]?.shownIn.at(-1)).toMatchObject({ href: '/help-now', section: 'At the top of the page' })
  })

  it('holds figures that no page shows, too', () => {
    const unused = replaceIn(
      'content/facts.yaml',
      'facts:\n',
      '  all: In all\nfacts:\n  - { id: all, value: 9, about: all, sources: [asam], checked: 2026-11-23 }\n',
    )
    expect(libraryOf(unused).figures.map(({ id, shownIn }) => [id, shownIn.length])).toEqual([
      ['all', 0],
      ['phase', 2],
    ])
  })
})

describe('topics', () => {
  const { articles, site } = libraryOf({ ...goodFiles, 'content/articles/cost.md': withTitle('How much?') })

  it('are shown in the order of site.yaml, without those that have no article', () => {
    const groups = groupByTopic(site.topics, articles)
    expect(groups.map(({ topic, articles: within }) => [topic.id, within.map(({ path }) => path)])).toEqual([
      ['during', ['/how-long', '/cost']],
    ])
  })

  it('have the title that site.yaml gives them, and a place among all topics', () => {
    const link = { title: 'During treatment', href: '/a-z#topic-during' }
    expect(articles.map((article) => linkTopic(article, site))).toEqual([link, link])
  })

  it('list each article with the first sentence of its summary', () => {
    const [group] = groupByTopic(site.topics, [
      { ...(articles[0] as (typeof articles)[number]), summary: 'In the U.S. it lasts weeks. Then more.' },
    ])
    expect(group?.articles.map(({ sentence }) => sentence)).toEqual(['In the U.S. it lasts weeks.'])
  })
})

describe('what to read next', () => {
  it('has the titles of pages and articles, and is nothing when none is named', () => {
    const next = 'readNext: [{ page: /help-now, why: A. }, { page: /facts, why: B. }]\ntopic: during'
    const library = libraryOf(replaceIn(articlePath, 'topic: during', next))
    expect(library.articles.map((article) => linkReadNext(article, library))).toEqual([
      [
        { href: '/help-now', title: 'Get help now', why: 'A.' },
        { href: '/facts', title: 'Figures and their sources', why: 'B.' },
      ],
    ])
    const plain = libraryOf(goodFiles)
    expect(plain.articles.map((article) => linkReadNext(article, plain))).toEqual([[]])
  })
})

describe('a section', () => {
  const { articles } = libraryOf(withText('A.\n\n### Deep {#deep}\n\nB.\n\n## Last {#last}'))
  const place = (id: string) => {
    const found = findSection(articles, 'how-long', id)
    return found && [found.previous?.id, found.section.id, found.next?.id, found.number, found.article.slug]
  }

  it('is found with its number and its neighbors', () => {
    expect(place('length')).toEqual([undefined, 'length', 'hours', 1, 'how-long'])
    expect(place('hours')).toEqual(['length', 'hours', 'last', 2, 'how-long'])
    expect(place('last')).toEqual(['hours', 'last', undefined, 3, 'how-long'])
  })

  it('is not found if it is an h3 section, or not there', () => {
    expect([place('deep'), place('nothing'), findSection(articles, 'nothing', 'hours')]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })
})

describe('what was taken off the site', () => {
  const library = libraryOf(goodFiles)
  const gone = { gone: '2026-11-23', what: 'A table', why: 'It was wrong.' }
  const told = { what: 'A table', when: '2026-11-23', why: 'It was wrong.' }

  it.each([
    ['/help-now', { href: '/help-now', title: 'Get help now' }],
    ['/how-long#hours', { href: '/how-long#hours', title: 'How many hours?' }],
  ])('names what to read instead: %s', (read, link) => {
    expect(describeWithdrawal({ ...gone, read }, library)).toEqual({ ...told, read: link })
  })

  it.each([undefined, '/nothing'])('names nothing if there is nothing: %s', (read) => {
    expect(describeWithdrawal({ ...gone, read }, library)).toEqual(told)
  })
})
