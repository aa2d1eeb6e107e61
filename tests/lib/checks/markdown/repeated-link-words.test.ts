import { describe, expect, it } from 'vitest'
import { buildFrom, problemsOf, withText } from '../../small-library'

const seen = (text: string) =>
  problemsOf(buildFrom(withText(text)).files).filter(({ rule }) => rule === 'link-words-repeated')

describe('the same link words', () => {
  it.each([
    ['lead to one place, written in three ways', '[A](#length) [a](/how-long#length), [A.](/how-long/length)'],
    ['dial two numbers', '[Call](tel:988) or [call](tel:911)'],
    ['stand in two sections', '[A](/help-now)\n\n## Next? {#more}\n\n[A](/how-long)'],
    ['are only begun alike', '[A plan](/help-now) and [a plan to print](/how-long)'],
  ])('are fine if they %s', (_name, text) => {
    expect(seen(text)).toEqual([])
  })

  it('are a warning for each later link that leads elsewhere, in h3 sections and blocks too', () => {
    const text = '[A plan](/help-now)\n\n### Deep {#deep}\n\n- [a plan](/how-long)\n\n[A *plan*](#length)'
    expect(seen(text).map(({ at, reason }) => [at.split('md:')[1], reason])).toEqual([
      ['25:3', '"a plan" leads to /how-long here, and to /help-now on line 21.'],
      ['27:1', '"A plan" leads to #length here, and to /help-now on line 21.'],
    ])
  })
})
