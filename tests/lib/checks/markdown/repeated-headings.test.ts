import { expect, it } from 'vitest'
import { buildFrom, problemsOf, withText } from '../../small-library'

const seen = (text: string) =>
  problemsOf(buildFrom(withText(text)).files).map(({ at, rule, reason }) => [at.split('md:')[1], rule, reason])

it('two headings with the same words are reported at the second, apart from signs and capitals', () => {
  expect(seen('### Cost? {#cost}\n\nA.\n\n## COST {#cost-two}\n\nB.\n\n### "Cost" {#cost-three}\n\nC.')).toEqual([
    ['25:1', 'heading-words-repeated', 'The heading "COST" has the same words as the heading on line 21.'],
    ['29:1', 'heading-words-repeated', 'The heading ""Cost"" has the same words as the heading on line 21.'],
  ])
})

it('headings that differ in a word, in other letters, or that have none are left alone', () => {
  expect(
    seen(
      '### Cost of care {#cost}\n\nA.\n\n### Cost {#cost-two}\n\nB.\n\n### كم {#how-much}\n\nC.\n\n### من {#who}\n\nD.',
    ),
  ).toEqual([])
})

it('a heading with the words of the title is reported', () => {
  expect(seen('### How long does it last {#last}\n\nA.')).toEqual([
    [
      '21:1',
      'heading-words-repeated',
      'The heading "How long does it last" has the same words as the title on line 2.',
    ],
  ])
})
