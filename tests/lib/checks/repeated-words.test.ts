import { describe, expect, it } from 'vitest'
import { articlePath, buildFrom, problemsOf, replaceIn, withText } from '../small-library'

const found = (text: string) =>
  problemsOf(buildFrom(withText(text)).files).map(({ at, rule, mend }) => `${at.split('.md:')[1]} ${rule} ${mend}`)

describe('a word that stands twice in a row', () => {
  it('is a warning in the place of the second', () => {
    const { library, files } = buildFrom(withText('Ask the the program.'))
    expect(library).toBeDefined()
    expect(problemsOf(files)).toEqual([
      {
        at: `${articlePath}:21:9`,
        rule: 'repeated-word',
        reason: '"the" stands here twice in a row.',
        why: 'A reader stumbles and reads the line again, and a screen reader says the word twice.',
        mend: 'Write "the" once.',
      },
    ])
  })

  it.each([
    ['over two lines', 'Ask the\nthe program.', '22:1 repeated-word Write "the" once.'],
    ['with a capital', 'The the program.', '21:5 repeated-word Write "The" once.'],
    ['with markup', 'Ask the **the program**.', '21:11 repeated-word Write "the" once.'],
    ['in an item', '- Ask a a program.', '21:9 repeated-word Write "a" once.'],
    ['across a citation', 'Ask the[@asam] the program.', '21:16 repeated-word Write "the" once.'],
    ['as the start of a figure', 'It is 6 to to {{phase}}.[@tip-47]', '21:12 repeated-word Write "to" once.'],
  ])('is found %s', (_name, text, problem) => {
    expect(found(text)).toEqual([problem])
  })

  it('that a figure brings is taken away before it', () => {
    const contents = replaceIn(
      'content/facts.yaml',
      'value: 6',
      'value: about 6',
      withText('It is about {{phase}}.[@tip-47]'),
    )
    expect(problemsOf(buildFrom(contents).files)).toMatchObject([
      { at: `${articlePath}:21:13`, mend: 'Take "about" away: the figure brings it.' },
    ])
  })

  it('is found in a table', () => {
    const contents = replaceIn('content/glossary.yaml', 'A spray that', 'A spray spray that')
    expect(problemsOf(buildFrom(contents).files)).toMatchObject([{ at: 'content/glossary.yaml:3:20' }])
  })
})

describe('left alone is', () => {
  it.each([
    ['what is right', 'What you had had, I know that that was so so.'],
    ['a name', 'He lives in Walla Walla.'],
    ['a name in a heading', '### Walla Walla {#walla}\n\nAsk.'],
    ['a number', 'Press 2 2 times.'],
    ['a part of a word', 'The theater is in-in and a apple.'],
    ['the end and the start of a sentence', 'Ask them. Them you can trust.'],
    ['what is quoted', 'He said “the the”.'],
    ['what stands in two cells', '| the | the |\n| - | - |\n| a | a |'],
  ])('%s: %s', (_name, text) => {
    expect(found(text)).toEqual([])
  })

  it('another language', () => {
    const contents = replaceIn(articlePath, 'topic: during', 'topic: during\nlang: fr', withText('Vous vous lavez.'))
    expect(problemsOf(buildFrom(contents).files)).toEqual([])
  })
})
