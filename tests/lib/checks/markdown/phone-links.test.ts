import { describe, expect, it } from 'vitest'
import { buildFrom, problemsOf, replaceIn, withText } from '../../small-library'

const helpPath = 'content/pages/help-now.md'
const helpline = replaceIn(
  helpPath,
  '[Call 988](tel:988).',
  '[Call 988](tel:988) or [1-800-662-4357](tel:1-800-662-4357).',
)
const phoneProblems = (text: string) =>
  problemsOf(buildFrom(withText(text, helpline)).files).filter(({ rule }) => rule === 'link-phone')

describe('a link that dials', () => {
  it.each([
    '[Call 988](tel:988)',
    '[911](tel:911)',
    '[Call](tel:988)',
    '[text 988](sms:988)',
    '[Call or text 988](tel:988)',
    '[Text HOME to 741741](sms:741741?body=HOME)',
    '[text your ZIP code to 435748](sms:435748)',
    '[text START to 88788](sms:88788)',
    '[1-800-662-4357](tel:1-800-662-4357)',
    '[1-800-662-HELP](tel:+18006624357)',
    '[call the helpline](tel:800-662-4357)',
    '[the hotline, 365 days a year: 1-800-662-4357](tel:1-800-662-4357)',
    '[1-800-222-1222](tel:1-800-222-1222)',
    '[Relay for deaf callers](tel:711)',
    '[The phone list](/help-now)',
  ])('is fine: %s', (link) => {
    expect(phoneProblems(link)).toEqual([])
  })

  it.each([
    ['[the helpline](tel:1-800-662-4375)', 'Did you mean 1-800-662-4357?'],
    ['[the helpline](tel:1-800-662-435)', 'Did you mean 1-800-662-4357?'],
    ['[the crisis line](tel:989)', 'Write 988, 911, or all ten digits behind the 1, as in 1-800-662-4357.'],
    [
      '[1-800-222-1222](tel:1-800-662-4357)',
      'Look up which is right. If it is the one in the words: [1-800-222-1222](tel:1-800-222-1222)',
    ],
    ['[Text us](sms:74)', 'Write 988, 911, or all ten digits behind the 1, as in 1-800-662-4357.'],
    ['[Text HOME](tel:988)', 'Write [Text HOME](sms:988)'],
    ['[Call 988](sms:988?body=HOME)', 'Write [Call 988](tel:988?body=HOME)'],
    ['[the helpline](tel:)', 'Write 988, 911, or all ten digits behind the 1, as in 1-800-662-4357.'],
  ])('is mended: %s', (link, mend) => {
    expect(phoneProblems(link).map((problem) => problem.mend)).toEqual([mend])
  })

  it('says that a number is nearly the one that is known', () => {
    expect(phoneProblems('[the helpline](tel:1-800-662-4375)').map(({ reason }) => reason)).toEqual([
      '1-800-662-4375 is nearly 1-800-662-4357, a number of /help-now.',
    ])
  })

  it('may be nearly another number, if both stand on the page of help', () => {
    const two = replaceIn(helpPath, ').\n', ') or [TTY](tel:1-800-662-4358).\n', helpline)
    expect(problemsOf(buildFrom(withText('[the TTY line](tel:1-800-662-4358)', two)).files)).toEqual([])
  })

  it('is not held against a page of help that is not there', () => {
    const { [helpPath]: _, ...rest } = withText('[the helpline](tel:1-800-662-4375)')
    expect(problemsOf(buildFrom(rest).files).map(({ rule }) => rule)).not.toContain('link-phone')
  })
})
