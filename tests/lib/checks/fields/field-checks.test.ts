import { describe, expect, it } from 'vitest'
import {
  articlePath,
  buildFrom,
  type Contents,
  goodArticle,
  goodFiles,
  problemsOf,
  replaceIn,
  withTitle,
} from '../../small-library'

const rules = /^(?:date|review|title|summary-repeated|read-next-self|entry-repeated)/
const seen = (contents: Contents, today?: string) => {
  const { library, files } = buildFrom(contents, today ? { today } : {})
  const problems = problemsOf(files).filter(({ rule }) => rules.test(rule))
  return { isBuilt: library !== undefined, problems }
}
const found = (contents: Contents, today?: string) =>
  seen(contents, today).problems.map(({ at, rule }) => `${at.replace(/^content\/\w+\//, '')} ${rule}`)
const days = 'reviewed: 2026-11-23\nnextReview: 2027-11-23'
const withDays = (reviewed: string, next: string, contents = goodFiles) =>
  replaceIn(articlePath, days, `reviewed: ${reviewed}\nnextReview: ${next}`, contents)

describe('a day that is still to come', () => {
  it('may be that of tomorrow, which is today where the day begins', () => {
    expect(found(withDays('2026-12-02', '2027-11-23'))).toEqual([])
    expect(found(withDays('2026-12-03', '2027-11-23'))).toEqual(['how-long.md:10:1 date-future'])
  })

  it('is held against the day of the build, never against the clock', () => {
    expect(found(goodFiles, '2026-11-01')).toContain('how-long.md:10:1 date-future')
  })

  it('may have a year that nobody can mean', () => {
    const [problem] = seen(withDays('9999-12-31', '2027-11-23')).problems
    expect(problem?.mend).toBe('Did you mean reviewed: 2025-12-31?')
  })
})

describe('the next review', () => {
  it.each([
    ['a year', '2027-11-23'],
    ['three years', '2029-11-23'],
    ['three years and a few weeks', '2029-12-20'],
    ['a few weeks', '2026-12-31'],
  ])('may be %s away', (_name, day) => {
    expect(found(withDays('2026-11-23', day), '2026-11-25')).toEqual([])
  })

  const law = replaceIn('content/sources.yaml', 'kind: guideline\n  year: 2023', 'kind: regulation\n  year: 2023')

  it('is a year away at most where a page cites a law', () => {
    const cited = replaceIn(articlePath, '[@tip-47]', '[@tip-47][@asam]', law)
    expect(found(withDays('2026-11-23', '2028-11-23', cited))).toEqual(['how-long.md:11:1 review-span'])
    expect(seen(withDays('2026-11-23', '2028-11-23', cited)).problems[0]).toMatchObject({
      reason: 'The next review is more than a year after the last one, and the page cites a law ([@asam]).',
      mend: 'nextReview: 2027-11-23',
    })
    expect(found(withDays('2026-11-23', '2028-11-23', law))).toEqual([])
  })

  it('is a year away at most where a page is about cost', () => {
    const topics = replaceIn('content/site.yaml', 'id: during', 'id: paying')
    const paying = replaceIn(articlePath, 'topic: during', 'topic: paying', topics)
    expect(seen(withDays('2026-11-23', '2028-11-23', paying)).problems[0]?.reason).toBe(
      'The next review is more than a year after the last one, and the page is about cost.',
    )
  })
})

describe('a review', () => {
  it.each([
    ['2027-10-23', undefined],
    ['2027-10-24', 'The review of this page is due on 2027-11-23, in 30 days.'],
    ['2027-11-22', 'The review of this page is due on 2027-11-23, in 1 day.'],
    ['2027-11-23', 'The review of this page is due on 2027-11-23, today.'],
    ['2027-11-24', 'The review of this page was due on 2027-11-23, 1 day ago.'],
    ['2036-11-23', 'The review of this page was due on 2027-11-23, 3288 days ago.'],
  ])('is told on %s: %s, and never stops the build', (today, reason) => {
    const { isBuilt, problems } = seen(goodFiles, today)
    expect(isBuilt).toBe(true)
    expect(problems[0]?.reason).toBe(reason)
  })

  it('has the lines to write when it is done', () => {
    expect(seen(goodFiles, '2027-11-24').problems[0]).toMatchObject({
      at: `${articlePath}:11:1`,
      rule: 'review-overdue',
      why: 'The page tells its readers that nobody has checked it in time.',
      mend: 'Hold every sentence against its sources and mend what has changed. Then write:\nreviewed: 2027-11-24\nnextReview: 2028-11-24',
    })
  })

  it('of a draft is not asked for', () => {
    const draft = replaceIn(articlePath, 'topic: during', 'topic: during\ndraft: true')
    expect(found(draft, '2027-11-24')).toEqual(['help-now.md:5:1 review-overdue'])
  })
})

describe('changes', () => {
  it('of one day may stand in any order', () => {
    const changes =
      'changes: [{ date: 2026-11-25, what: B. }, { date: 2026-11-25, what: A. }, { date: 2026-11-23, what: First. }]'
    expect(found(replaceIn(articlePath, 'changes: [{ date: 2026-11-23, what: First published. }]', changes))).toEqual(
      [],
    )
  })
})

describe('a title', () => {
  const titled = (title: string) => replaceIn(articlePath, 'title: How long does it last?', `title: ${title}`)

  it.each([
    'Care in the U.S.',
    'What does AA do, and NA, etc.',
    'IOP or PHP?',
    'FMLA',
    'Why now …',
    'IOP, PHP or residential',
    'Ends with three dots...',
    'x'.repeat(65),
  ])('may be: %s', (title) => {
    expect(found(titled(title))).toEqual([])
  })

  it('is given back in small letters, short forms of the glossary apart', () => {
    const glossary = replaceIn('content/glossary.yaml', '[naloxone]', '[naloxone, IOP]', titled('HOW LONG IS AN IOP?'))
    expect(seen(glossary).problems[0]).toMatchObject({
      rule: 'title-form',
      reason: 'The title is written in capitals.',
      mend: 'title: How long is an IOP?',
    })
  })

  it('belongs to one page, and a draft has none yet', () => {
    const twin = withTitle('How long, does it last')
    const contents = { ...goodFiles, 'content/articles/twin.md': twin }
    expect(seen(contents).problems).toMatchObject([
      {
        at: 'content/articles/twin.md:2:1',
        rule: 'title-repeated',
        reason: '"How long, does it last" is also the title of content/articles/how-long.md.',
      },
    ])
    expect(
      found(replaceIn('content/articles/twin.md', 'topic: during', 'topic: during\ndraft: true', contents)),
    ).toEqual([])
  })
})

it('a summary belongs to one page', () => {
  const twin = goodArticle.replace('title: How long does it last?', 'title: What does it cost?')
  expect(seen({ ...goodFiles, 'content/articles/twin.md': twin }).problems).toEqual([
    {
      at: 'content/articles/twin.md:3:1',
      rule: 'summary-repeated',
      reason: 'The summary is the same as in content/articles/how-long.md.',
      why: 'Link previews of both pages say the same, and a reader cannot tell which one answers the question.',
      mend: 'Write the main message of this page, in 20 to 60 words.',
    },
  ])
})
