import { describe, expect, it } from 'vitest'
import { articlePath, buildFrom, type Contents, goodFiles, problemsOf, replaceIn, withText } from '../small-library'

const linesOf = (contents: Contents) =>
  problemsOf(buildFrom(contents).files).map(({ at, rule }) => `${at.replace('content/', '')} ${rule}`)

describe('a mistake is not reported again for what depends on it', () => {
  it('when a file that others link to cannot be read', () => {
    const contents = withText('[Lines](/help-now#lines) and [help](/help-now).')
    expect(linesOf(replaceIn('content/pages/help-now.md', 'title: Get help now\n', '', contents))).toEqual([
      'pages/help-now.md:2:1 missing-field',
    ])
  })

  it.each(['facts', 'sources'])('when content/%s.yaml cannot be read', (table) => {
    expect(linesOf({ ...goodFiles, [`content/${table}.yaml`]: 'IOP: how: long' })).toEqual([`${table}.yaml:1:6 yaml`])
  })

  it('when a figure is linked to and content/facts.yaml cannot be read', () => {
    expect(linesOf({ ...withText('[Length](/facts#phase)'), 'content/facts.yaml': 'IOP: how: long' })).toEqual([
      'facts.yaml:1:6 yaml',
    ])
  })

  it.each([
    ['block-unclosed', ':::note{title="A"}\nAsk.'],
    ['block-content', ':::note{title="A"}\nAsk.\n\n## Cost {#cost}\n\nB.\n\n## Stay {#stay}\n\nC.\n:::'],
    ['too-deep', `${'>'.repeat(99)} Ask.`],
  ])('when headings are lost to another mistake (%s), for links to them and key points', (rule, text) => {
    const contents = replaceIn(
      'content/pages/help-now.md',
      '[Call 988]',
      '[Ask](/how-long#stay), [call 988]',
      withText(`[Stay](#stay)\n\n${text}\n\n## Stay {#stay}\n\nD.`),
    )
    const asked = replaceIn('content/site.yaml', '/how-long#length', '/how-long#stay', contents)
    const pointed = replaceIn(articlePath, 'steps., section: hours', 'steps., section: stay', asked)
    expect(new Set(linesOf(pointed).map((line) => line.split(' ')[1]))).toEqual(new Set([rule]))
  })

  it('when the page for help is missing, for the links to it', () => {
    const { 'content/pages/help-now.md': _page, ...others } = withText('[Help](/help-now#lines)')
    expect(linesOf(others)).toEqual(['site.yaml:1:1 page-missing'])
  })

  it('when an id is written with a capital and links to it are not', () => {
    expect(linesOf(withText('[Cost](#cost)\n\n## What does it cost? {#Cost}'))).toEqual([
      'articles/how-long.md:23:1 heading-id',
    ])
  })
})
