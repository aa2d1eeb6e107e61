import { expect, it } from 'vitest'
import { buildFrom, problemsOf, withText } from '../../small-library'

const seen = (text: string) =>
  problemsOf(buildFrom(withText(text)).files).map(({ at, rule, mend }) => [at.split('md:')[1], rule, mend])

it.each([
  ['3. a\n4. b', '3.'],
  ['0. a', '0.'],
  ['7) a', '7)'],
  ['1. a\n2. b\n\nThen:\n\n4. c', '4.'],
  ['1. a\n\n### B {#bb}\n\n2. c', '2.'],
])('a list that starts in the middle is reported: %j', (text, number) => {
  const sign = number.slice(-1)
  expect(seen(text).map(([, rule, mend]) => [rule, mend])).toEqual([
    [
      'list-start',
      `For a list, write "1${sign}" in place of "${number}"\nFor a sentence, put a \\ behind the number: ${number.slice(0, -1)}\\${sign}`,
    ],
  ])
})

it.each([
  '1. a\n1. b',
  '1. a\n2. b\n\nThen:\n\n3. c',
  '- a\n- b',
  '1999\\. That was long ago.',
  ':::steps\n1. a\n2. b\n:::',
  '1. a\n   1. b',
])('a list that starts at 1 or goes on is fine: %j', (text) => {
  expect(seen(text)).toEqual([])
})
