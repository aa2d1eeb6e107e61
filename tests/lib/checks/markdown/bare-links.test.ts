import { expect, it } from 'vitest'
import { buildFrom, problemsOf, withText } from '../../small-library'

const seen = (text: string) =>
  problemsOf(buildFrom(withText(text)).files).map(({ at, rule, mend }) => [at.split('md:')[1], rule, mend])

it.each([
  ['See https://example.gov/x.', '21:5', '[the name of the page](https://example.gov/x)'],
  ['See <https://example.org/criteria>.', '21:5', '[The criteria](https://example.org/criteria)'],
  ['- See\n  www.example.gov', '22:3', '[the name of the page](https://www.example.gov)'],
  ['Text <sms:741741?body=HOME>.', '21:6', '[Text 741741](sms:741741?body=HOME)'],
])('an address that stands bare in the text gets words: %j', (text, at, link) => {
  expect(seen(text)).toEqual([[at, 'link-bare', `Write words and the address behind them: ${link}`]])
})

it.each([
  'FindTreatment.gov',
  'example.gov/x',
  '988lifeline.org',
  'a.b',
  'e.g. this',
  '@example',
  'section 42 CFR 2.12',
])('the name of a site in a sentence is no address: %s', (text) => {
  expect(seen(`Look at ${text} now.`)).toEqual([])
})
