import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseCode, codeAlphabet, readCode } from '@/lib/addresses/ledger/codes'

const none: ReadonlySet<string> = new Set()

describe('a short code', () => {
  // Pinned: a code that is on paper must come out of the same address for ever.
  it.each([
    ['/how-long-it-lasts#hours', 'GWJT'],
    ['/a-week-in-an-iop#first-day', '7N2C'],
  ])('is made of the address: %s', (address, code) => {
    expect(chooseCode(address, none)).toBe(code)
  })

  it('of two that would be the same, the second is the next free one', () => {
    expect(chooseCode('/how-long-it-lasts#hours', new Set(['GWJT']))).toBe('GWJV')
    expect(chooseCode('/how-long-it-lasts#hours', new Set(['GWJT', 'GWJV', 'GWJW']))).toBe('GWJX')
  })

  it('has four signs of which none is read as another, and no word that hurts', () => {
    expect(codeAlphabet).toMatch(/^[^01ILOU]{30}$/)
    fc.assert(
      fc.property(fc.string(), (address) => {
        const code = chooseCode(address, none)
        expect(code).toMatch(new RegExp(`^[${codeAlphabet}]{4}$`))
        expect(code).not.toMatch(/DEAD|METH|RAPE|ASS|SEX/)
      }),
    )
  })

  it.each([
    ['K7P2', 'K7P2'],
    ['k7p2', 'K7P2'],
    ['k7P2', 'K7P2'],
    ['K7P', undefined],
    ['K7P22', undefined],
    ['K7PO', undefined],
    ['K7P1', undefined],
    ['ßAB', undefined],
    ['', undefined],
  ])('is read in any case: %j', (typed, code) => {
    expect(readCode(typed)).toBe(code)
  })
})

it('a word that hurts is passed over for the next code', () => {
  const every = [...codeAlphabet]
  const next = (code: string) => every[every.indexOf(code[3] ?? '') + 1]
  const address = '/how-long-it-lasts#hours'
  // All codes but one such word and what follows it are taken.
  const taken = { has: (code: string) => !['METH', `MET${next('METH')}`].includes(code) } as ReadonlySet<string>
  expect(chooseCode(address, taken)).toBe('METJ')
})
