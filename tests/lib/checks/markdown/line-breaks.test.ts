import { expect, it } from 'vitest'
import { buildFrom, problemsOf, withText } from '../../small-library'

const seen = (text: string) =>
  problemsOf(buildFrom(withText(text)).files).map(({ at, rule }) => [at.split('md:')[1], rule])

it('a line that ends with spaces is reported where they stand', () => {
  expect(seen('Ask.\n\n- One  \n  two   \n  three')).toEqual([
    ['23:6', 'line-break'],
    ['24:6', 'line-break'],
  ])
})

it.each(['One\\\ntwo', 'One \ntwo', 'One  \n\ntwo', 'One  ', '- One  \n- two'])(
  'this breaks no line, or shows it: %j',
  (text) => {
    expect(seen(text).filter(([, rule]) => rule === 'line-break')).toEqual([])
  },
)
