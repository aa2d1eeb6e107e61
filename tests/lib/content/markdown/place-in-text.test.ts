import { expect, it } from 'vitest'
import { placeInText } from '@/lib/content/markdown/place-in-text'

it.each([
  ['at the start', 0, { line: 4, column: 7 }],
  ['in the first line', 3, { line: 4, column: 10 }],
  ['at the start of the second line', 6, { line: 5, column: 1 }],
  ['in the second line', 8, { line: 5, column: 3 }],
])('the place of a part of a text is its own, %s', (_name, offset, place) => {
  expect(placeInText('first\nsecond', offset, { line: 4, column: 7 })).toEqual(place)
})

it('without a place of the text it is counted from its start', () => {
  expect(placeInText('first\nsecond', 8, undefined)).toEqual({ line: 2, column: 3 })
})
