import { expect, it } from 'vitest'
import { buildFrom, problemsOf, withText } from '../../small-library'

const seen = (text: string) =>
  problemsOf(buildFrom(withText(text)).files).map(({ at, rule }) => [at.split('md:')[1], rule])
const card = (name: string) => `:::${name}{title="If you:"}\n- cannot wait\n:::`

it('two cards with a sentence between them are fine, and so are two in two sections', () => {
  expect(seen(`${card('call-now')}\n\nNot so bad?\n\n${card('get-help-soon')}`)).toEqual([])
  expect(seen(`${card('call-now')}\n\n## Next? {#more}\n\n${card('talk-to')}`)).toEqual([])
})

it('a note or a list between two cards is enough, and notes are no cards', () => {
  expect(seen(`${card('call-now')}\n\n:::note{title="A"}\nB.\n:::\n\n:::do\n- ask\n:::\n\n${card('talk-to')}`)).toEqual(
    [],
  )
})

it('each card after the second is reported, and each that stands right below another', () => {
  expect(
    seen([card('call-now'), card('talk-to'), 'So.', card('talk-to'), 'So.', card('talk-to')].join('\n\n')),
  ).toEqual([
    ['31:1', 'care-cards-many'],
    ['37:1', 'care-cards-many'],
    ['25:1', 'care-cards-adjacent'],
  ])
})

it('a card that is not closed is the one thing to mend', () => {
  expect(
    seen(`:::call-now{title="If you:"}\n- wait\n\n${card('talk-to')}\n\n${card('talk-to')}`).map(([, rule]) => rule),
  ).not.toContain('care-cards-many')
})
