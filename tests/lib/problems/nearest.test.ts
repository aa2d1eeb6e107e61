import { expect, it } from 'vitest'
import { formatChoices, nearest } from '@/lib/problems/nearest'

it.each([
  ['hour', ['hours', 'length'], 'hours'],
  ['HOURS', ['hours', 'length'], 'hours'],
  ['samhsa-tip-74', ['samhsa-tip-47', 'samhsa-tip-50'], 'samhsa-tip-47'],
  ['cost', ['length', 'questions'], undefined],
  ['', ['hours'], undefined],
  ['hours', [], undefined],
  ['ab', ['aa', 'ac'], 'aa'],
])('for %j among %j it is %j that was meant', (typed, known, meant) => {
  expect(nearest(typed, known)).toBe(meant)
})

it.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a or b'],
  [['a', 'b', 'c'], 'a, b or c'],
])('%j is read as %j', (names, text) => {
  expect(formatChoices(names)).toBe(text)
})
