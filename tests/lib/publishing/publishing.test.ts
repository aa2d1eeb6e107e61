import { describe, expect, it } from 'vitest'
import { firstSentence } from '@/lib/content/text/first-sentence'
import { buildMetadata } from '@/lib/publishing/page-metadata'
import { buildSitemap } from '@/lib/publishing/sitemap'
import { publish } from '../published-library'
import { articlePath, buildFrom, type Contents, goodArticle, goodFiles, replaceIn } from '../small-library'

describe('what a link preview shows', () => {
  const page = { title: 'How long?', description: 'Six weeks.', path: '/how-long/length', siteName: 'IOP Guide' }

  it('is the title and the main message, and the title names the site', () => {
    expect(buildMetadata({ ...page, canonical: '/how-long' })).toMatchObject({
      title: 'How long? - IOP Guide',
      description: 'Six weeks.',
      alternates: { canonical: '/how-long' },
      openGraph: {
        title: 'How long?',
        description: 'Six weeks.',
        url: '/how-long/length',
        siteName: 'IOP Guide',
        type: 'article',
      },
    })
  })

  it('is the page itself unless another page holds the same text', () => {
    expect(buildMetadata(page)).toMatchObject({ alternates: { canonical: '/how-long/length' } })
  })

  it('does not repeat the name of the site on the home page', () => {
    expect(buildMetadata({ ...page, path: '/' })).toMatchObject({ title: 'How long?', openGraph: { type: 'website' } })
  })
})

describe('the first sentence of a section', () => {
  it.each([
    ['It lasts long. Then it ends.', 'It lasts long.'],
    ['How long? Long.', 'How long?'],
    ['Call now! Then wait.', 'Call now!'],
    ['It takes 2.5 hours a day. Then it ends.', 'It takes 2.5 hours a day.'],
    ['Some insurance, e.g. Medicaid, pays. Ask.', 'Some insurance, e.g. Medicaid, pays.'],
    ['Some insurance (i.e. Medicaid) pays. Ask.', 'Some insurance (i.e. Medicaid) pays.'],
    ['It runs from 9 a.m. to noon. Ask.', 'It runs from 9 a.m. to noon.'],
    ['Ask Dr. Lee first. Then go.', 'Ask Dr. Lee first.'],
    ['IOP vs. PHP is a choice. Ask.', 'IOP vs. PHP is a choice.'],
    ['Is it safe? No. You need care.', 'Is it safe?'],
    ['They say: "Come back." Then go.', 'They say: "Come back."'],
    ['It lasts\nlong. Then\nit ends.', 'It lasts long.'],
    ['Signs are:\nwill not wake up.\nslow breath', 'Signs are: will not wake up.'],
    ['It lasts long', 'It lasts long'],
    ['', ''],
    ['  It lasts. ', 'It lasts.'],
  ])('%j', (text, sentence) => {
    expect(firstSentence(text)).toBe(sentence)
  })

  it('is cut at a word when it is longer than 160 signs', () => {
    const cut = firstSentence(`${'word '.repeat(50)}end.`)
    expect(cut).toBe(`${'word '.repeat(31)}word…`.replace(/ word…$/, '…'))
    expect(firstSentence(`${'x'.repeat(159)}.`)).toHaveLength(160)
    expect(firstSentence('x'.repeat(200))).toBe(`${'x'.repeat(159)}…`)
  })
})

describe('the sitemap', () => {
  it('lists pages, not their sections, with the day of the newest change', () => {
    const changes =
      'changes: [{ date: 2026-12-01, what: A. }, { date: 2026-11-25, what: B. }, { date: 2026-11-23, what: C. }]'
    const contents = replaceIn(articlePath, 'changes: [{ date: 2026-11-23, what: First published. }]', changes)
    const draft = goodArticle.replace('topic: during', 'topic: during\ndraft: true')
    const { library = { articles: [], pages: [], publishedWords: new Map() } } = buildFrom({
      ...contents,
      'content/articles/cost.md': draft,
    })
    expect(buildSitemap(['/', '/facts'], library, 'https://example.org', '2026-12-24')).toEqual([
      { url: 'https://example.org/' },
      { url: 'https://example.org/facts' },
      { url: 'https://example.org/how-long', lastModified: '2026-12-01' },
      { url: 'https://example.org/help-now', lastModified: '2026-11-23' },
    ])
  })

  it('names the day on which words changed, once that is recorded', () => {
    const published = publish(goodFiles, '2026-11-25')
    const dayIn = (contents: Contents) => {
      const { library } = buildFrom(contents)
      return library && buildSitemap([], library, 'https://example.org', '2026-12-24').map((page) => page.lastModified)
    }
    expect(dayIn(published)).toEqual(['2026-11-25', '2026-11-25'])
    const reworded = replaceIn(articlePath, 'Ask the program.', 'Ask your program.', published)
    expect(dayIn(reworded)).toEqual(['2026-12-24', '2026-11-25'])
    expect(dayIn(publish(reworded, '2026-12-01'))).toEqual(['2026-12-01', '2026-11-25'])
    const checked = replaceIn(articlePath, 'reviewed: 2026-11-23', 'reviewed: 2026-12-01', published)
    expect(dayIn(checked)).toEqual(['2026-11-25', '2026-11-25'])
  })
})
