import { describe, expect, it } from 'vitest'
import { buildFrom, problemsOf, withText } from '../../small-library'

const seen = (text: string) => problemsOf(buildFrom(withText(text)).files)
const mendsIn = (text: string) => seen(text).map(({ rule, mend }) => [rule, mend.split('\n')[0]])

describe('what was meant as a link and is none', () => {
  it.each([
    ['[Call](tel:1 800 662 4357)', 'Write [Call](tel:18006624357)'],
    ['[Help](/help now)', 'Write [Help](/help-now)'],
    ['[Help](/help-now', 'Write [Help](/help-now)'],
    ['[Help] (#length)', 'Write [Help](#length)'],
    ['[Help]\n(/help-now)', 'Write [Help](/help-now)'],
    ['(Help)[/help-now]', 'Write [Help](/help-now)'],
    ['**[Help](/help now)**', 'Write [Help](/help-now)'],
    ['[**Help**](/help now)', 'Write […](/help-now)'],
    ['[Help][there]', 'Write the address itself, such as [Help](/help-now)'],
    ['[Help][]', 'Write the address itself, such as [Help](/help-now)'],
    ['![A week][week]', 'Write the address itself, such as ![A week](/help-now)'],
    [
      '[Help] (https://example.gov/x)',
      'Write the words in [ ] and the address in ( ), with no space between ] and (: [the words](https://example.gov/x)',
    ],
    [
      '(Help)[https://example.gov/x]',
      'Write the words in [ ] and the address in ( ), with no space between ] and (: [the words](https://example.gov/x)',
    ],
  ])('is reported once, with the text to type: %j', (text, mend) => {
    expect(mendsIn(`Ask. ${text}`)).toEqual([['link-form', mend]])
  })

  it('has its place, and its end', () => {
    const { files } = buildFrom(withText('Ask.\n\n- Then [Help] (/help-now) now'))
    expect(files.flatMap(({ messages }) => messages.map(({ place }) => place))).toEqual([
      { start: { line: 23, column: 8 }, end: { line: 23, column: 26 } },
    ])
  })

  it.each([
    'Ask [sic] (see above).',
    'Ask the program [or the nurse] (day or night).',
    'It helps.[@tip-47][@asam]',
    'It helps [a bit].[@tip-47]',
    'Level [2.1] [intensive] and (a) [b].',
    'Use [a][b].\n\n[b]: /help-now',
    '[Help](/help-now) (day and night) [and more]',
    '{{phase}} [weeks] (often)[@tip-47]',
  ])('is not what only has brackets: %j', (text) => {
    expect(seen(text)).toEqual([])
  })
})

describe('an address that is kept in a line of its own', () => {
  it.each(['[a][b] and [b].\n\n[b]: /help-now', '![A week][w]\n\n[w]: /images/how-long/week.png'])(
    'is used: %j',
    (text) => {
      expect(seen(text)).toEqual([])
    },
  )

  it('that nobody uses is reported, in a block too', () => {
    expect(mendsIn('> Ask.\n>\n> [Note]: this').map(([rule]) => rule)).toEqual(['definition-unused'])
  })
})
