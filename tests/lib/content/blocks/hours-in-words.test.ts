import { expect, it } from 'vitest'
import { parseHours } from '@/lib/content/blocks/hours-in-words'

it.each([
  ['9 to 19', { sure: 9, maybe: 10 }],
  ['9–19', { sure: 9, maybe: 10 }],
  ['between 9 and 19 hours', { sure: 9, maybe: 10 }],
  ['20 or more', { sure: 20, maybe: 0 }],
  ['9', { sure: 9, maybe: 0 }],
  ['under 9', { sure: 0, maybe: 8 }],
  ['Less than 9', { sure: 0, maybe: 8 }],
  ['fewer than 1', { sure: 0, maybe: 0 }],
  ['under 0', { sure: 0, maybe: 0 }],
  ['up to 8', { sure: 0, maybe: 8 }],
  ['1 up to 8', { sure: 1, maybe: 7 }],
  ['2.5', { sure: 3, maybe: 0 }],
  ['1.5 to 3', { sure: 2, maybe: 1 }],
  ['19 to 9', { sure: 19, maybe: 0 }],
  ['staff day and night', 'day-and-night'],
  ['24 hours a day', 'day-and-night'],
  ['Around the clock', 'day-and-night'],
  ['differs', undefined],
  ['', undefined],
])('hours in words become strokes: %j', (text, hours) => {
  expect(parseHours(text)).toEqual(hours)
})
