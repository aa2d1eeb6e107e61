import { expect, it } from 'vitest'
import { readText } from '../../read-text'

it.each([
  ['four columns', '| a | b | c | d |\n| - | - | - | - |\n| 1 | 2 | 3 | 4 |'],
  ['a row with fewer cells', '| a | b |\n| - | - |\n| 1 |'],
  ['a | that belongs to the words', '| a | b |\n| - | - |\n| 1 \\| 2 | 3 |'],
])('a table may have %s', (_name, text) => {
  expect(readText(text).rules).toEqual([])
})

it('each row with too many cells is reported, and the columns of one table once', () => {
  expect(readText('| a |\n| - |\n| 1 | 2 |\n| 1 |\n| 1 | 2 |').problems.map(({ at }) => at.split(':')[1])).toEqual([
    '3',
    '5',
  ])
  expect(readText('| a | b | c | d | e |\n| - | - | - | - | - |\n| 1 | 2 | 3 | 4 | 5 |').rules).toEqual(['table-shape'])
})
