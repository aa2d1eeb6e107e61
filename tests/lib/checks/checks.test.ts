import { describe, expect, it } from 'vitest'
import {
  articlePath,
  buildFrom,
  type Contents,
  goodFiles,
  goodPage,
  problemsOf,
  replaceIn,
  withText,
} from '../small-library'

const problemsIn = (contents: Contents) =>
  problemsOf(buildFrom(contents).files).map(({ at, rule, mend }) => [
    at.replace(/^content\/(articles\/)?/, ''),
    rule,
    mend,
  ])
const helpPath = 'content/pages/help-now.md'

describe('a link', () => {
  it.each([
    '/',
    '/facts',
    '/facts#phase',
    '/how-long',
    '/how-long#hours',
    '/how-long/hours',
    '#hours',
    '/help-now#lines',
    '/help-now#:~:text=Call',
    '/how-long#hours:~:text=Ask',
    'https://example.org/x',
    '#deep',
  ])('that leads somewhere is no problem: %s', (href) => {
    expect(problemsIn(withText(`### Deep {#deep}\n\n[Ask](${href})`))).toEqual([])
  })

  it.each([
    '/sitemap.xml',
    '/how-long/deep',
    '/help-now/lines',
    '/How-long',
    '/how-long/',
    '/nothing?q=1',
    '/sources',
    '/glossary',
    '/site',
    '/moved',
    '/facts#nothing',
  ])('that leads nowhere, or only by a detour, is a problem: %s', (href) => {
    expect(problemsIn(withText(`### Deep {#deep}\n\n[Ask](${href})`)).map(([, rule]) => rule)).toEqual(['link-target'])
  })
})

describe('a figure', () => {
  it.each([
    ['has its source in the same section', 'It lasts {{phase}}.[@tip-47]', []],
    ['has it before the figure, or in an h3 section', 'A.[@tip-47]\n\n### B {#bb}\n\nIt lasts {{phase}}.', []],
    ['has it in another section only', 'It lasts {{phase}}.', ['Put [@tip-47] at the end of the sentence.']],
    ['has another source beside it', 'It lasts {{phase}}.[@asam]', ['Put [@tip-47] at the end of the sentence.']],
    ['stands in the heading', 'A.\n\n## Why {{phase}}? {#why}\n\nB.[@tip-47]', []],
    ['stands in a block', ':::note{title="Not {{phase}}"}\nA.[@tip-47]\n:::', []],
  ])('that %s', (_name, text, mends) => {
    expect(problemsIn(withText(text)).map(([, , mend]) => mend)).toEqual(mends)
  })
})

describe('a figure before the first section', () => {
  it.each([
    ['is cited anywhere on the page', '{{phase}}\n\n## Who', '[Call 988](tel:988).[@tip-47]', []],
    ['is cited nowhere', '{{phase}}\n\n## Who', '[Call 988](tel:988).', ['figure-not-cited']],
  ])('%s', (_name, lead, end, rules) => {
    const contents = replaceIn(helpPath, '## Who', lead, replaceIn(helpPath, '[Call 988](tel:988).', end))
    expect(problemsIn(contents).map(([, rule]) => rule)).toEqual(rules)
  })
})

describe('a figure in the title, the summary or a key point', () => {
  const cited = 'It often lasts {{phase}}.[@tip-47]'

  it.each([
    ['is cited anywhere in the text', 'It lasts long.', 'Ask.[@tip-47]', []],
    ['is cited nowhere', 'It lasts long.[@asam]', 'Ask.', ['how-long.md:7:22 figure-not-cited']],
    [
      'is reported where the text states it, if it does',
      'Weeks: {{phase}}.',
      'Ask.',
      ['how-long.md:17:8 figure-not-cited'],
    ],
  ])('%s', (_name, first, second, found) => {
    const contents = replaceIn(articlePath, cited, first, withText(second))
    expect(problemsIn(contents).map(([at, rule]) => `${at} ${rule}`)).toEqual(found)
  })
})

describe('a summary', () => {
  const withSummary = (words: number) =>
    replaceIn(
      helpPath,
      /summary: (.*)/.exec(goodPage)?.[1] ?? '',
      Array.from({ length: words }, (_, at) => (at % 10 === 9 ? 'Word.' : 'Word')).join(' '),
    )

  it.each([20, 60])('may have %i words', (words) => {
    expect(problemsIn(withSummary(words))).toEqual([])
  })

  it.each([19, 61])('must not have %i words', (words) => {
    expect(problemsIn(withSummary(words))).toEqual([
      ['pages/help-now.md:3:1', 'summary-length', 'Make it 20 to 60 words, the main message first.'],
    ])
  })
})

describe('key points, topics and pages to read next', () => {
  it('may name an h3 section', () => {
    expect(
      problemsIn(
        replaceIn(articlePath, 'steps., section: hours', 'steps., section: deep', withText('### Deep {#deep}\n\nA.')),
      ),
    ).toEqual([])
  })

  it('name the choices when nothing is close', () => {
    expect(problemsIn(replaceIn(articlePath, 'steps., section: hours', 'steps., section: nothing-like-it'))).toEqual([
      ['how-long.md:8:42', 'key-point-section', 'Use length or hours.'],
    ])
    expect(problemsIn(replaceIn(articlePath, 'topic: during', 'topic: nothing-like-it'))).toEqual([
      ['how-long.md:4:1', 'unknown-topic', 'Use starting or during.'],
    ])
  })

  it('are not held against site.yaml when that cannot be read', () => {
    expect(problemsIn({ ...goodFiles, 'content/site.yaml': 'x: y: z' }).map(([at]) => at)).toEqual(['site.yaml:1:4'])
  })
})
