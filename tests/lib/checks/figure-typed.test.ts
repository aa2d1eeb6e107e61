import { describe, expect, it } from 'vitest'
import { buildFrom, problemsOf, withText } from '../small-library'

const found = (text: string) => problemsOf(buildFrom(withText(text)).files)

describe('a figure that is typed by hand', () => {
  it('is a warning with what to write', () => {
    const { library, files } = buildFrom(withText('The phase lasts **6 to 12 weeks**.[@tip-47]'))
    expect(library).toBeDefined()
    expect(problemsOf(files)).toEqual([
      {
        at: 'content/articles/how-long.md:21:19',
        rule: 'figure-typed',
        reason: '"6 to 12 weeks" is typed here, and content/facts.yaml has it: How long the first phase lasts.',
        why: 'When the figure changes, this page would go on saying the old one.',
        mend: 'Write {{phase}}, which prints "6 to 12 weeks".',
      },
    ])
  })

  it('is found in words and with a hyphen', () => {
    expect(found('The phase lasts six to twelve weeks, or 6-12 weeks.[@asam]').map(({ rule }) => rule)).toEqual([
      'figure-typed',
      'figure-typed',
    ])
  })

  it.each([
    ['another number', 'The phase lasts 6 to 13 weeks.[@asam]'],
    ['the number of another thing', 'The phase has 6 to 12 days.[@asam]'],
    ['the number of another subject', 'A letter takes 6 to 12 weeks.[@asam]'],
    ['the figure', 'The phase lasts {{phase}}.[@tip-47]'],
  ])('is not %s', (_name, text) => {
    expect(found(text)).toEqual([])
  })

  it('without a source is reported as that, with the same figure', () => {
    expect(found('The phase lasts 6 to 12 weeks.').map(({ rule, mend }) => [rule, mend.slice(0, 24)])).toEqual([
      ['number-without-source', 'Did you mean {{phase}} ('],
    ])
  })
})
