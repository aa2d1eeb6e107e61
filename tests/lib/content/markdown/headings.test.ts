import { describe, expect, it } from 'vitest'
import { readText } from '../../read-text'

describe('a heading', () => {
  it.each([
    ['## What does it cost? {#cost}', 'What does it cost?'],
    ['## What does it cost? {#cost}  ', 'What does it cost?'],
    ['## What does it cost?{#cost}', 'What does it cost?'],
    ['## What does it cost? {#cost} ##', 'What does it cost?'],
    ['## {Cost} {#cost}', '{Cost}'],
    ['## كم يكلف؟ {#cost}', 'كم يكلف؟'],
  ])('gives its id away: %s', (text, title) => {
    const { sections, problems } = readText(text)
    expect(problems).toEqual([])
    expect(sections).toMatchObject([
      { id: 'cost', title, depth: 2, line: 1, path: '/how-long/cost', place: '/how-long#cost' },
    ])
  })

  it('keeps its id when its words change', () => {
    expect(readText('## Something else {#cost}').sections[0]?.path).toBe('/how-long/cost')
  })

  it('without an id gets none made up, and the line to type', () => {
    const { sections, problems } = readText('## What does it cost?\n\n### مرحبا')
    expect(sections.map(({ id }) => id)).toEqual([''])
    expect(problems.map(({ mend }) => mend)).toEqual([
      'Type: ## What does it cost? {#cost}',
      'Type: ### مرحبا {#two-or-three-words}',
    ])
  })

  it('may go down one level and up again', () => {
    expect(readText('## A {#aa}\n\n### B {#bb}\n\n### C {#cc}\n\n## D {#dd}').problems).toEqual([])
  })

  it('that repeats an id is reported with the first line, each time, and never numbered', () => {
    const { problems, sections } = readText('## A {#aa}\n\n### B {#aa}\n\n## C {#aa}')
    expect(problems.map(({ at, reason, mend }) => [at.split('md:')[1], reason, mend])).toEqual([
      ['3:1', 'The id "aa" stands on line 1 already.', 'Choose another id for one of the two, for example {#aa-more}.'],
      ['5:1', 'The id "aa" stands on line 1 already.', 'Choose another id for one of the two, for example {#aa-more}.'],
    ])
    expect(JSON.stringify(sections)).not.toContain('aa-1')
  })

  it.each([
    '## A **b** {#aa}',
    '## A [b](/c) {#aa}',
    '## A `b` {#aa}',
    '## A ![b](/images/how-long/week.png) {#aa}',
    '## A[@tip-47] {#aa}',
  ])('is plain text: %s', (text) => {
    expect(readText(text).rules).toEqual(['heading-markup'])
  })
})

describe('the levels of headings', () => {
  it.each([
    ['# A', ['heading-level']],
    ['A\n===', ['heading-underlined']],
    ['A {#aa}\n---', ['heading-underlined']],
    ['A\nB\n-', ['heading-underlined']],
    ['A\n\n    \n---', ['line-across']],
    ['### A {#aa}', ['heading-level']],
    ['## A {#aa}\n\n#### B', ['heading-level']],
    ['## A {#aa}\n\n##### B\n\n###### C', ['heading-level', 'heading-level']],
    ['- # A', ['block-nested']],
    ['#A', []],
  ])('%j', (text, rules) => {
    expect(readText(text).rules).toEqual(rules)
  })
})
