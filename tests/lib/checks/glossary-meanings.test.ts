import { expect, it } from 'vitest'
import { buildFrom, problemsOf, replaceIn } from '../small-library'

const meaning = (words: number) =>
  replaceIn(
    'content/glossary.yaml',
    'A spray that can reverse an overdose.',
    `${'Word '.repeat(words - 1).trim()} word.`.replaceAll('Word Word', 'Word. Other'),
  )

it('a meaning of more than 25 words is a warning', () => {
  const { library, files } = buildFrom(meaning(26))
  expect(library).toBeDefined()
  expect(problemsOf(files)).toEqual([
    {
      at: 'content/glossary.yaml:3:3',
      rule: 'meaning-length',
      reason: 'The meaning of "Naloxone" has 26 words.',
      why: 'A reader looks a word up in the middle of a text, and has lost the text after a long meaning.',
      mend: 'Make it 25 words or fewer: what it is, and the one thing to know about it.',
    },
  ])
})

it('a meaning of 25 words is no problem', () => {
  expect(problemsOf(buildFrom(meaning(25)).files)).toEqual([])
})
