import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isReservedId, proposeSectionId, sectionIdPattern } from '@/lib/addresses/section-ids'

describe('the proposal for the id of a heading', () => {
  it.each([
    ['What does it cost?', 'cost'],
    ['How long is typical?', 'long-is-typical'],
    ['Who decides, and how?', 'decides-how'],
    ['Does my insurance pay for it?', 'insurance-pay'],
    ['Café und Übergang', 'cafe-und-ubergang'],
    ['Care in 2026', 'care'],
    ['24 hours a day', 'hours-day'],
    ['What is it?', 'it'],
    ['One two three four five', 'one-two-three-four'],
    ['Electroencephalographically counterrevolutionary', 'electroencephalographically-counterrevol'],
    ['كم يستغرق البرنامج؟', undefined],
    ['💊', undefined],
    ['', undefined],
    ['2026', undefined],
    ['Sources', undefined],
    ['Use-by date', undefined],
  ])('for %j it is %j', (title, id) => {
    expect(proposeSectionId(title)).toBe(id)
  })

  it('is well-formed and free, or there is none, whatever the heading', () => {
    const words = fc.array(
      fc.constantFrom('what', 'is', 'the', 'ref', 's', 'use', '12', 'Sources', 'top', 'é', '-', 'كم'),
      { maxLength: 6 },
    )
    const title = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string(),
      words.map((list) => list.join(' ')),
    )
    fc.assert(
      fc.property(title, (heading) => {
        const id = proposeSectionId(heading)
        if (id === undefined) return
        expect(id).toMatch(sectionIdPattern)
        expect(isReservedId(id)).toBe(false)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('an id', () => {
  it.each(['aa', 'typical-length', 'a1', 'a'.repeat(40), 'step-2'])('has the right form: %s', (id) => {
    expect(id).toMatch(sectionIdPattern)
  })

  it.each(['a', 'a'.repeat(41), 'Cost', ' cost', 'a_b', 'a--b', '-a', 'a-', '2a', 'é', ''])(
    'has a wrong form: %j',
    (id) => {
      expect(id).not.toMatch(sectionIdPattern)
    },
  )

  // `tests/components/reserved-ids.test.tsx` finds those that pages use now.
  it.each(['search', 'share', 'ref-1', 'fn-1', 's-1', 'use-1', 'card-1'])(
    'is used by the page itself, or will be: %s',
    (id) => {
      expect(isReservedId(id)).toBe(true)
    },
  )

  it.each(['cost', 'references', 'use', 'search-results', 'mains'])('is free: %s', (id) => {
    expect(isReservedId(id)).toBe(false)
  })
})
