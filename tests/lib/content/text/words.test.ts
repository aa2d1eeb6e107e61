import { expect, it } from 'vitest'
import { countWords, minutesFor } from '@/lib/content/text/words'

it.each([
  ['', 0],
  ['One two three.', 3],
  ["don't and won’t", 3],
  ['9 to 19 – or 2.5', 5],
  ['one\ntwo\n\nthree', 3],
  ['step-down, follow-up', 2],
  ['- * … —', 0],
  ['Привет café', 2],
])('the words of %j are counted', (text, count) => {
  expect(countWords(text)).toBe(count)
})

it.each([
  [0, 1],
  [74, 1],
  [224, 1],
  [225, 2],
  [1500, 10],
])('%i words take %i minutes', (words, minutes) => {
  expect(minutesFor(words)).toBe(minutes)
})
