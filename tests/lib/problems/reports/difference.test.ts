import { describe, expect, it } from 'vitest'
import { compareProblems, formatDifference } from '@/lib/problems/reports/difference'
import { listed } from '../listed'

const [one, two, other] = [
  listed({ reason: '1.' }),
  listed({ reason: '2.', line: 20 }),
  listed({ reason: '3.', line: 30 }),
]

describe('the difference between two looks', () => {
  it.each([
    ['nothing has changed', [one, two], [one, two], 0, 0],
    ['one is mended', [one, two], [two], 1, 0],
    ['one is new', [one], [one, two], 0, 1],
    ['two are mended and one is new', [one, two], [other], 2, 1],
    ['a line was written above', [one, two], [one, two].map((p) => ({ ...p, line: p.line + 1 })), 0, 0],
    [
      'a sentence is shorter, and still too long',
      [listed({ reason: '27 words.' })],
      [listed({ reason: '26 words.' })],
      0,
      0,
    ],
    ['one of two that are alike is mended', [one, { ...one, line: 12 }], [{ ...one, line: 12 }], 1, 0],
    ['the same words stand in another file', [one], [{ ...one, file: 'content/b.md' }], 1, 1],
  ])('%s', (_, before, after, mended, added) => {
    expect(compareProblems(before, after)).toEqual({ mended, added })
  })

  it.each([
    [0, 0, 'nothing new'],
    [2, 0, '2 mended'],
    [0, 1, '1 new'],
    [2, 1, '2 mended, 1 new'],
  ])('%i mended and %i new is read as %j', (mended, added, words) => {
    expect(formatDifference({ mended, added })).toBe(words)
  })
})
