import { describe, expect, it } from 'vitest'
import { buildFrom, problemsOf, replaceIn, withText } from '../small-library'

const found = (text: string) =>
  problemsOf(buildFrom(withText(text)).files)
    .filter(({ rule }) => rule === 'number-without-source')
    .map(({ at, reason }) => `${at.split('.md:')[1]} ${/"(.*)"/.exec(reason)?.[1]}`)
const mendOf = (text: string) => problemsOf(buildFrom(withText(text)).files)[0]?.mend

describe('a number without a source', () => {
  it('is an error that stops the site from being built', () => {
    const { library, files } = buildFrom(withText('Ask.\n\nIt **works** for 70% of people.'))
    expect(library).toBeUndefined()
    expect(problemsOf(files)).toEqual([
      {
        at: 'content/articles/how-long.md:23:18',
        rule: 'number-without-source',
        reason: '"70%" stands here without a source.',
        why: 'Readers decide about treatment with this number, and must be able to see who says so.',
        mend: 'Use a figure of content/facts.yaml: {{id}}. Or add a source at the end: It **works** for 70% of people.[@source-id]',
      },
    ])
  })

  it('is told once for each sentence', () => {
    expect(found('It is 70%, not 80%. It is 90%.')).toEqual(['21:7 70%', '21:27 90%'])
  })

  it.each([
    ['a paragraph', 'It is\n70%.', ['22:1 70%']],
    ['an item', '- It is 70%.\n- Yes.', ['21:9 70%']],
    ['a cell', '| a | b |\n| - | - |\n| x | It is 70% |', ['23:13 70%']],
    ['a cell below what it counts', '| Kind | Hours a week |\n| - | - |\n| IOP | 3 to 6 |', ['23:9 3 to 6']],
    ['a cell beside what it counts', '| IOP | Answer |\n| - | - |\n| Cost in $ | about 30 |', ['23:15 about 30']],
    ['a picture of hours', ':::hours{title="Hours"}\n- **IOP** 3 to 6\n:::', ['22:11 3 to 6']],
    ['a block', ':::note{title="Good"}\nIt is 70%.\n:::', ['22:7 70%']],
    ['the title of a block', ':::note{title="It is 70%"}\nGood.\n:::', ['21:22 70%']],
    ['a heading', '### It is 70% {#deep}\n\nGood.', ['21:11 70%']],
    ['a week that says more than hours', ':::week{title="For 70%"}\n- **Mon** 3 hours\n:::', ['21:20 70%']],
  ])('is found in %s', (_name, text, problems) => {
    expect(found(text)).toEqual(problems)
  })
})

describe('the mend', () => {
  it('is the figure that says the same', () => {
    expect(mendOf('It takes six to twelve weeks.')).toBe(
      'Did you mean {{phase}} ("6 to 12 weeks": How long the first phase lasts)? Or add a source at the end: It takes six to twelve weeks.[@source-id]',
    )
  })

  it('is the figure that counts the same, and is about the same', () => {
    expect(mendOf('The first phase takes 8 weeks.')).toContain('Did you mean {{phase}} ("6 to 12 weeks"')
    expect(mendOf('A letter takes 8 weeks.')).toContain('Use a figure of content/facts.yaml: {{id}}.')
  })

  it('shows the end of a long sentence', () => {
    expect(mendOf(`It is 70%${' of the people'.repeat(8)}.`)).toBe(
      'Use a figure of content/facts.yaml: {{id}}. Or add a source at the end: … of the people of the people of the people of the people.[@source-id]',
    )
  })

  it('says where a source goes if it cannot stand in the same words', () => {
    expect(mendOf('### It is 70% {#deep}\n\nGood.')).toBe(
      'Use a figure of content/facts.yaml: {{id}}. Or add a source in the text below it: [@source-id].',
    )
  })
})

describe('a number has its source', () => {
  it.each([
    ['at the end of its sentence', 'It is 70%.[@asam]'],
    ['in its sentence', 'A review[@asam] says 70%.'],
    ['later in its paragraph', 'It is 70%. That is much.[@asam]'],
    ['in its list', '- It is 70%.\n- That is much.[@asam]'],
    ['in the words that lead to its list', 'A review says:[@asam]\n\n- It is 70%.'],
    ['in the list to which its words lead', 'At 70%, they say:\n\n- That is much.[@asam]'],
    ['in the paragraph before its table', 'A review.[@asam]\n\n| a |\n| - |\n| 70% |'],
    ['in the paragraph behind its picture', ':::hours{title="Hours"}\n- **IOP** 3 to 6\n:::\n\nA review.[@asam]'],
    ['in its block', ':::note{title="70%"}\nIt is 70%.\n\nThat is much.[@asam]\n:::'],
    ['below its heading', '### It is 70% {#deep}\n\nGood.\n\nA review.[@asam]'],
    ['in facts.yaml', 'It lasts {{phase}} for adults.[@tip-47]'],
  ])('%s', (_name, text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    ['before its sentence', 'A review.[@asam] It is 70%.'],
    ['in the paragraph before', 'A review.[@asam]\n\nIt is 70%.'],
    ['in the paragraph behind', 'It is 70%.\n\nA review.[@asam]'],
    ['before its list, in words that do not lead to it', 'A review.[@asam]\n\n- It is 70%.'],
    ['before its block, in another section', '### A {#aa}\n\nA review.[@asam]\n\n### B {#bb}\n\n| a |\n| - |\n| 70% |'],
    ['below the next heading', '### It is 70% {#deep}\n\nGood.\n\n### Why? {#why}\n\nA review.[@asam]'],
  ])('but not %s', (_name, text) => {
    expect(found(text)).toHaveLength(1)
  })
})

describe('left alone are', () => {
  it.each([
    ['the hours of a sample week', ':::week{title="A week of 9 hours"}\n- **Mon** Group, 3 hours\n:::'],
    ['the steps of an example', ':::timeline{title="Down"}\n- **9 hours a week** At first\n:::'],
    ['lines to fill in', ':::worksheet{title="Plan"}\n- **My 3 days** when\n:::'],
    ['questions to ask', ':::questions\n- Must I come 9 hours a week\n:::'],
    ['things to bring', ':::checklist\n- medicine for 30 days\n:::'],
    ['what is quoted', '> It took me 5 years.'],
    ['a number in a table that counts nothing', '| Level | Kind |\n| - | - |\n| 2.1 | IOP |'],
  ])('%s', (_name, text) => {
    expect(found(text)).toEqual([])
  })

  it('figures, when facts.yaml cannot be read', () => {
    const contents = replaceIn('content/facts.yaml', 'value: 6', 'worth: 6')
    expect(problemsOf(buildFrom(contents).files).every(({ at }) => at.startsWith('content/facts.yaml'))).toBe(true)
  })
})
