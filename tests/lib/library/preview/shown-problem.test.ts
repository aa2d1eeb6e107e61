import { describe, expect, it } from 'vitest'
import { showProblem } from '@/lib/library/preview/shown-problem'
import type { ListedProblem } from '@/lib/problems/problem-list'

const problem: ListedProblem = {
  file: 'content/articles/cost.md',
  line: 9,
  column: 4,
  rule: 'unknown-figure',
  severity: 'error',
  reason: 'There is no figure.',
  why: 'No number.',
  mend: 'Add it.',
  source: 'It costs {{price}} a day.',
  isFixable: false,
}
const quote = (changes: Partial<ListedProblem>) => showProblem({ ...problem, ...changes }, '/home/ada/site').quotation

it('a problem is shown with its words and a link to its place on this machine', () => {
  expect(showProblem({ ...problem, endLine: 9, endColumn: 9 }, '/home/ada/site')).toEqual({
    ...{ file: problem.file, line: 9, column: 4, rule: 'unknown-figure', severity: 'error' },
    ...{ reason: problem.reason, why: problem.why, mend: problem.mend },
    quotation: { before: 'It ', words: 'costs', after: ' {{price}} a day.' },
    href: 'vscode://file/home/ada/site/content/articles/cost.md:9:4',
  })
})

describe('the line is cut', () => {
  it('nowhere, if it is meant as a whole', () => {
    expect(quote({ column: 1 })).toEqual({ before: '', words: '', after: 'It costs {{price}} a day.' })
  })

  it.each([
    ['It costs {{price}} a day.', '{{price}}'],
    ['It costs [@nobody], too.', '[@nobody]'],
    ['It costs twenty-one dollars.', 'twenty-one'],
    ['It costs \u200Bnothing.', '[U+200B]'],
    ['It costs \u00A0nothing.', '\u00A0'],
    ['It costs ', ''],
  ])('to the end of a figure, a bracket or a word, if only its start is known: %s', (source, words) => {
    expect(quote({ source, column: 10 }).words).toBe(words)
  })

  it('to its end, if the words go on in the next line', () => {
    expect(quote({ endLine: 11, endColumn: 2 })).toEqual({ before: 'It ', words: 'costs {{price}} a day.', after: '' })
  })

  it('far from the words, if it is long', () => {
    const source = `${'a '.repeat(400)}word${' b'.repeat(400)}`
    const { before, words, after } = quote({ source, column: 801, endLine: 9, endColumn: 805 })
    expect([before.length, words, after.length]).toEqual([81, 'word', 81])
    expect([before.at(0), after.at(-1)]).toEqual(['…', '…'])
  })

  it('within the words, if they are a whole paragraph', () => {
    const { words, after } = quote({ source: 'a '.repeat(400), column: 1, endLine: 9, endColumn: 801 })
    expect([words.length, words.at(-1), after]).toEqual([241, '…', ''])
  })

  it('and shows what cannot be seen by its number', () => {
    expect(quote({ source: 'It\u202Ecosts', column: 3, endLine: 9, endColumn: 4 }).words).toBe('[U+202E]')
  })
})
