import fc from 'fast-check'
import { expect, it } from 'vitest'
import { articlePath, buildFrom, problemsOf, withText } from '../small-library'

/** What people type in a line. Each ◆ becomes a word of its own. */
const inline = [
  ...['◆', '◆ ◆', '◆, ◆.', '**◆**', '*◆* ◆', '__◆__ **◆ *◆***', '[◆](/help-now)', '[**◆** ◆](#length)', '[◆](tel:988)'],
  ...[
    '![◆ and ◆](/images/how-long/week.png)',
    '◆\\\n◆',
    '◆\n◆',
    '◆ < ◆ > ◆',
    '{◆}',
    '(◆)',
    '"◆"',
    '\\*◆\\*',
    '◆&amp;◆',
  ],
  ...['◆_◆_◆', '~◆~', '◆[@tip-47]', '[◆]', '[◆] ◆', '9:30 ◆', '◆:◆', '! ◆', '◆ | ◆', '$◆$', '^◆^', '==◆==', '#◆'],
  ...['~~◆~~', '`◆`', '<b>◆</b>', '<!-- ◆ -->', '◆<br>◆', '[◆][◆]', '[◆](◆ ◆)', '[◆] (/help-now)', '◆[^◆]', '{{◆}}'],
  ...[
    '[@◆]',
    '[◆](/help-now "◆")',
    '<https://example.gov/◆>',
    '◆  \n◆',
    '[](/help-now)',
    '![](/◆.png)',
    '[◆ [@asam]](/facts)',
  ],
]

/** What people type as blocks. Each ● becomes a line from above. */
const blocks = [
  ...[
    '●',
    '●',
    '● ●',
    '- ●\n- ●',
    '* ●\n\n  ●',
    '1. ●\n2. ●',
    '> ●',
    '> ●\n>\n> ●',
    '- ◆\n  - ◆\n    - ◆',
    '> - ◆\n> - ◆',
  ],
  ...[
    '### ◆ ◆ {#◆}',
    '| ◆ | ◆ |\n| --- | --: |\n| ◆ | ◆ |',
    ':::note{title="◆"}\n◆\n\n- ◆\n:::',
    ':::do\n- ◆\n- ◆\n:::',
  ],
  ...[
    ':::steps\n1. ◆\n2. ◆\n:::',
    ':::questions\n- ◆\n:::',
    ':::talk-to{title="◆"}\n◆\n:::',
    ':::worksheet{title="◆"}\n- **◆** ◆\n\n◆\n:::',
  ],
  ...[
    ':::note[◆]{title="◆"}\n◆\n:::',
    '◆\n===',
    '◆\n---',
    '---',
    '    ◆',
    '```◆\n◆\n```',
    '- [ ] ◆',
    '[◆]: /◆',
    '[◆]: /◆ "◆"',
  ],
  ...[
    '[^◆]: ◆',
    '<div>\n◆\n</div>',
    '::◆',
    ':::◆\n◆\n:::',
    ':::note{title="◆" ◆="◆"}\n◆\n:::',
    '4. ◆',
    '| ◆ |\n| - |\n| ◆ | ◆ |',
  ],
  ...[
    '- | ◆ |\n  | - |',
    '> ## ◆',
    '<◆>',
    '&◆;',
    '\\\n◆',
    '◆\n    ◆',
    '+ ◆\n\n- ◆',
    '***',
    ':::do\n◆\n:::',
    ':::compare{caption="◆"}\n| ◆ | ◆ |\n| - | - |\n| ◆ | ◆ |\n:::',
  ],
]

const document = fc
  .array(fc.tuple(fc.constantFrom(...blocks), fc.array(fc.constantFrom(...inline), { minLength: 4, maxLength: 4 })), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => {
    const words: string[] = []
    const text = parts
      .map(([block, lines]) => block.replaceAll('●', () => lines.shift() ?? ''))
      .join('\n\n')
      .replaceAll('◆', () => {
        const word = `q${words.length}z`
        words.push(word)
        return word
      })
    return { text, words }
  })

it('every word that was typed is on the page, or a problem says what is wrong', { timeout: 60_000 }, () => {
  let whole = 0
  fc.assert(
    fc.property(document, ({ text, words }) => {
      const { library, files } = buildFrom(withText(text))
      if (problemsOf(files).length > 0) return
      const article = library?.articles.find(({ file }) => file === articlePath)
      const page = JSON.stringify([article?.lead, article?.sections])
      expect(words.filter((word) => !page.includes(word))).toEqual([])
      whole += 1
    }),
    { numRuns: 250 },
  )
  // If nearly every text had a problem, nothing would have been looked at.
  expect(whole).toBeGreaterThan(25)
})
