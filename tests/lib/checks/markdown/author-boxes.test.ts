import { expect, it } from 'vitest'
import { buildFrom, problemsOf, withText } from '../../small-library'

const seen = (text: string) => problemsOf(buildFrom(withText(text)).files).filter(({ rule }) => rule === 'author-box')

it.each([
  'Written by Jane Doe',
  '**Written by:** Jane Doe, a legal affairs writer',
  'Medically Reviewed By: Dr. Ann Lee, MD',
  'Fact-checked by J. R. Smith',
  'This article was reviewed by Dr. Lee on May 3.',
  'The text below was last reviewed by Ann Lee, RN.',
  'By Jane Doe',
  'By: Dr. Ann Lee, MD',
  'Author: Jane Doe',
  '- **Medical reviewer:** Ann Lee',
  'About the author: she lives in Ohio.',
  'Our writers: Ann and Bob.',
  ':::note{title="About the author"}\nA writer.\n:::',
])('a text does not say who wrote or checked it: %j', (text) => {
  expect(seen(text)).toHaveLength(1)
})

it.each([
  'No clinician has checked this page yet.',
  'The plan is written by you and the staff.',
  'Written by hand, it still counts.',
  'The letter must be reviewed by Medicare.',
  'A test is checked by a lab. Results come by mail.',
  'Reviewed by The Joint Commission every three years.',
  'The author of the study says so.',
  'By Friday, call the program.',
  'By law, they must answer.',
  'Ask the author: who paid for the study?',
  '> Written by Jane Doe',
])('other sentences are fine: %j', (text) => {
  expect(seen(text)).toEqual([])
})
