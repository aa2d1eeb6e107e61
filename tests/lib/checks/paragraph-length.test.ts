import { describe, expect, it } from 'vitest'
import { articlePath, buildFrom, problemsOf, withText } from '../small-library'

const sentence = (words: number) => `Ask${' them'.repeat(words - 2)} now.`
const text = (...words: number[]) => words.map(sentence).join(' ')
const found = (typed: string) =>
  problemsOf(buildFrom(withText(typed)).files)
    .filter(({ rule }) => rule === 'paragraph-length')
    .map(({ at, reason }) => `${at.split('.md:')[1]} ${reason}`)

describe('a paragraph', () => {
  it('that is long is a warning, with the sentence where the second could start', () => {
    const { library, files } = buildFrom(
      withText(`${text(20, 20, 20)} Then we go. ${text(20)}`.replaceAll('them them', 'them you')),
    )
    expect(library).toBeDefined()
    expect(problemsOf(files)).toEqual([
      {
        at: `${articlePath}:21:1`,
        rule: 'paragraph-length',
        reason: 'This paragraph has 5 sentences and 83 words.',
        why: 'On a phone it fills the screen. Readers who are tired or upset skip what looks long.',
        mend: 'Make two of it. The second could start with: Ask them you them you them …',
      },
    ])
  })

  it.each([
    ['with many words in few sentences', text(24, 24, 24)],
    ['with many sentences in few words', text(10, 10, 10, 10, 10, 10, 10)],
    ['that is quoted', `> ${text(20, 20, 20, 20)}`],
    ['that is two', `${text(20, 20)}\n\n${text(20, 20)}`],
  ])('%s is no problem', (_name, typed) => {
    expect(found(typed)).toEqual([])
  })

  it('is measured in lists and blocks', () => {
    const long = text(20, 20, 20, 20)
    expect(found(`- ${long}`)).toEqual(['21:3 This item has 4 sentences and 80 words.'])
    expect(found(`:::note{title="A"}\n${long}\n:::`)).toEqual(['22:1 This paragraph has 4 sentences and 80 words.'])
  })
})
