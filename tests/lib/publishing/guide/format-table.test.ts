import { expect, it } from 'vitest'
import { formatTable } from '@/lib/publishing/guide/format-table'

it('rows are a table of Markdown', () => {
  expect(formatTable(['A', 'B'], [['one', 'two']])).toBe('| A | B |\n| --- | --- |\n| one | two |')
})

it.each([
  ['a | b', 'a \\| b'],
  ['`a | b`', '`a \\| b`'],
  ['no <b>', 'no \\<b>'],
  ['`<b>` and {#id}', '`<b>` and {#id}'],
])('%s is read as it was meant', (cell, written) => {
  expect(formatTable(['A'], [[cell]]).split('\n')[2]).toBe(`| ${written} |`)
})
