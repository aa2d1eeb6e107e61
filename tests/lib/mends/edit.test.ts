import { expect, it } from 'vitest'
import { applyEdits, createMover, revertEdits } from '@/lib/mends/edit'

const text = 'one two three'
const edits = [
  { start: 0, end: 3, text: '1', what: '' },
  { start: 7, end: 7, text: ' and', what: '' },
  { start: 8, end: 13, text: '3', what: '' },
]

it('makes all edits of a text at once', () => {
  expect(applyEdits(text, edits)).toBe('1 two and 3')
  expect(applyEdits(text, [])).toBe(text)
})

it('knows where each place stands then', () => {
  const move = createMover(edits)
  expect([0, 1, 3, 4, 7, 8, 10, 13].map(move)).toEqual([0, 0, 1, 2, 5, 10, 10, 11])
})

it('can take them back', () => {
  expect(applyEdits(applyEdits(text, edits), revertEdits(text, edits))).toBe(text)
})
