import { describe, expect, it } from 'vitest'
import {
  articlePath,
  buildFrom,
  type Contents,
  goodArticle,
  goodFiles,
  problemsOf,
  replaceIn,
  withText,
  withTitle,
} from '../small-library'

const linesOf = (contents: Contents) =>
  problemsOf(buildFrom(contents).files).map(({ at, rule }) => `${at.replace('content/', '')} ${rule}`)

describe('one run names every problem', () => {
  it('of a file that has several', () => {
    const contents = withText('Ask.[@nobody] It lasts {{fase}}.\n\n## What does it cost?\n\n[Help](/nowhere)')
    expect(linesOf(replaceIn(articlePath, 'topic: during', 'topic: never\ncolour: blue', contents))).toEqual([
      'articles/how-long.md:5:1 unknown-field',
      'articles/how-long.md:22:24 unknown-figure',
      'articles/how-long.md:24:1 heading-id',
      'articles/how-long.md:22:5 unknown-source',
    ])
  })

  it('of two files', () => {
    const contents = replaceIn('content/pages/help-now.md', '{#lines}', '', withText(':::note\nAsk.\n:::'))
    expect(linesOf(contents)).toEqual(['articles/how-long.md:21:1 block-attribute', 'pages/help-now.md:9:1 heading-id'])
  })

  it('and the same ones in a second run', () => {
    const contents = replaceIn(articlePath, 'title: How', 'title: IOP: how')
    expect(linesOf(contents)).toEqual(['articles/how-long.md:2:8 yaml'])
    expect(linesOf(contents)).toEqual(['articles/how-long.md:2:8 yaml'])
  })
})

describe('a site without articles is not built', () => {
  const { [articlePath]: _article, ...others } = goodFiles

  it('when the folder is empty', () => {
    const { library, files } = buildFrom(
      replaceIn('content/site.yaml', '\n  - { question: How long?, address: /how-long#length }', ' []', others),
    )
    expect(library).toBeUndefined()
    expect(problemsOf(files)).toEqual([
      {
        at: 'content/site.yaml:1:1',
        rule: 'no-articles',
        reason: 'There is no article in content/articles.',
        why: 'An empty site would take the place of the one that people rely on.',
        mend: 'Bring the folder back from the last version of the site.',
      },
    ])
  })

  it('when there are no files at all', () => {
    const { library, files } = buildFrom({})
    expect(library).toBeUndefined()
    expect(problemsOf(files).map(({ reason }) => reason)).toEqual([
      'The file content/facts.yaml is missing.',
      'The file content/sources.yaml is missing.',
      'The file content/glossary.yaml is missing.',
      'The file content/site.yaml is missing.',
      'There is no article in content/articles.',
      'The page content/pages/help-now.md is missing.',
      'The file content/moved.yaml is missing.',
    ])
  })

  it('when every article is a draft', () => {
    const drafts = replaceIn('content/site.yaml', '\n  - { question: How long?, address: /how-long#length }', ' []')
    const contents = replaceIn(articlePath, 'topic: during', 'topic: during\ndraft: true', drafts)
    expect(problemsOf(buildFrom(contents).files).map(({ reason }) => reason)).toEqual([
      'Every article in content/articles is a draft.',
    ])
  })
})

describe('a draft', () => {
  const draft = goodArticle.replace('topic: during', 'topic: during\ndraft: true')

  it('is checked and left off the site, and so are its figures', () => {
    const { library } = buildFrom({ ...goodFiles, 'content/articles/cost.md': draft })
    expect(library?.articles.map(({ slug }) => slug)).toEqual(['how-long'])
    expect(library?.figures[0]?.shownIn.map(({ href }) => href)).toEqual(['/how-long', '/how-long#length'])
    expect(linesOf({ ...goodFiles, 'content/articles/cost.md': draft.replace('{#hours}', '') })).toEqual(
      ['articles/cost.md:9:42 key-point-section', 'articles/cost.md:20:1 heading-id'].reverse(),
    )
  })

  it('must not be linked to from a page that is on the site', () => {
    const contents = { ...withText('[Cost](/cost#length)'), 'content/articles/cost.md': draft }
    expect(linesOf(contents)).toEqual(['articles/how-long.md:21:1 link-target'])
  })

  it('may link to itself and to other drafts', () => {
    const linking = draft.replace(
      'Ask the program.',
      '[Length](#length), [hours](/pay#hours) and [how long](/how-long).',
    )
    const contents = { ...goodFiles, 'content/articles/cost.md': linking, 'content/articles/pay.md': draft }
    expect(linesOf(contents)).toEqual([])
  })
})

describe('a review', () => {
  it.each([
    ['2027-11-23', false],
    ['2027-11-24', true],
  ])('that is due on 2027-11-23 is overdue on %s: %s', (today, overdue) => {
    const { library } = buildFrom(goodFiles, { today })
    expect([library?.articles[0]?.overdue, library?.pages[0]?.overdue]).toEqual([overdue, overdue])
  })
})

it('figures are filled into the title, the summary and the key points of an article', () => {
  const title = replaceIn(articlePath, 'How long does it last?', 'Is it {{phase}}?')
  const article = buildFrom(replaceIn(articlePath, 'six to twelve weeks', '{{phase}}', title)).library?.articles[0]
  expect(article?.title).toBe('Is it 6 to 12 weeks?')
  expect(article?.summary).toMatch(/^Most people spend 6 to 12 weeks in the first phase/)
  expect(article?.keyPoints[0]).toEqual({ text: 'It often lasts 6 to 12 weeks.', section: 'length' })
})

describe('a file from another system keeps its line numbers', () => {
  const broken = goodArticle.replace('Ask the program.', 'It lasts {{fase}}.')

  it.each([
    ['from Windows', broken.replaceAll('\n', '\r\n')],
    ['from an old Mac', broken.replaceAll('\n', '\r')],
    ['with a byte-order mark', `\uFEFF${broken}`],
    ['with a byte-order mark, from Windows', `\uFEFF${broken.replaceAll('\n', '\r\n')}`],
  ])('%s', (_system, article) => {
    expect(linesOf({ ...goodFiles, [articlePath]: article })).toContain('articles/how-long.md:21:10 unknown-figure')
    expect(buildFrom({ ...goodFiles, [articlePath]: article.replace('{{fase}}', 'long') }).library).toBeDefined()
  })
})

it('a text that is nested deeper than can be read is a problem of its line and nothing else', () => {
  expect(linesOf(withText(`${'>'.repeat(9999)} Ask.[@nobody]`))).toEqual(['articles/how-long.md:21:1 too-deep'])
})

it('an article and a page must not have one name, and so one address', () => {
  const { files } = buildFrom({ ...goodFiles, 'content/articles/help-now.md': withTitle('How much?') })
  expect(problemsOf(files)).toEqual([
    {
      at: 'content/pages/help-now.md:1:1',
      rule: 'file-name',
      reason: 'content/articles/help-now.md has the same name, and so the same address.',
      why: 'The name of the file is the address of the page. It would not be shown, or break later.',
      mend: 'Rename one of the two.',
    },
  ])
})
