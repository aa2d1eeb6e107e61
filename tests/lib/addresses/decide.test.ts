import { describe, expect, it } from 'vitest'
import { decideAddress, type KnownAddresses } from '@/lib/addresses/decide'

const gone = { gone: '2026-11-23', what: 'A table', why: 'It could not be checked.' }
const known: KnownAddresses = {
  live: new Set([
    '/',
    '/facts',
    '/how-long',
    '/how-long/hours',
    '/how-long/length',
    '/cost',
    '/cost/pay',
    '/help-now',
    '/fonts/LICENSE.txt',
  ]),
  moved: {
    '/old': '/how-long',
    '/older': '/old',
    '/how-long#time': '/how-long#hours',
    '/how-long#price': '/cost#pay',
    '/how-long#danger': '/help-now#overdose',
    '/prices': '/cost#pay',
    '/how-long#table': gone,
    '/removed': gone,
    '/nowhere-new': '/nowhere',
    '/evil': 'https://evil.example/',
    '/evil2': '//evil.example/',
    '/circle': '/round',
    '/round': '/circle',
    '/into': '/circle',
    '/cost#a': '/cost#b',
    '/cost#b': '/cost#a',
  },
}

const decide = (path: string) => decideAddress(path, known)
const moved = (to: string) => ({ kind: 'moved', to })
const withdrawn = { kind: 'withdrawn', withdrawal: gone }

describe('an address', () => {
  it.each(['/', '/facts', '/how-long', '/how-long/hours', '/fonts/LICENSE.txt'])(
    'that is there is shown: %s',
    (path) => {
      expect(decide(path)).toEqual({ kind: 'live' })
    },
  )

  it.each([
    ['/how-long/', '/how-long'],
    ['/how-long//', '/how-long'],
    ['/How-Long', '/how-long'],
    ['/HOW-LONG/HOURS/', '/how-long/hours'],
  ])('in capitals or with a slash at its end is sent on to its plain form: %s', (path, to) => {
    expect(decide(path)).toEqual(moved(to))
  })

  it.each([
    ['/old', '/how-long'],
    ['/older', '/how-long'],
    ['/Older/', '/how-long'],
    ['/older/hours', '/how-long/hours'],
    ['/old/time', '/how-long/hours'],
    ['/how-long/time', '/how-long/hours'],
    ['/how-long/price', '/cost/pay'],
    ['/prices', '/cost#pay'],
    ['/prices/all', '/cost#pay'],
  ])('that moved leads to the end of its way in one hop: %s', (path, to) => {
    expect(decide(path)).toEqual(moved(to))
    expect(decide(to.replace(/#.*/, ''))).toEqual({ kind: 'live' })
  })

  it('of a section that moved to a page without section pages leads to its place there', () => {
    expect(decide('/how-long/danger')).toEqual(moved('/help-now#overdose'))
  })

  it.each(['/removed', '/removed/hours', '/Removed/', '/how-long/table', '/old/table'])(
    'that was taken off says so: %s',
    (path) => {
      expect(decide(path)).toEqual(withdrawn)
    },
  )

  it.each([
    '/nowhere',
    '/how-long/nothing',
    '/help-now/overdose',
    '/nowhere-new',
    '/constructor',
    '/__proto__',
    '/how-long/constructor',
    '',
    'how-long',
    'constructor',
  ])('that never was is not known: %j', (path) => {
    expect(decide(path)).toEqual({ kind: 'unknown' })
  })

  it.each([
    '/evil',
    '/evil2',
    '//evil.example',
    '//how-long',
    '/\\evil.example',
    '/%68ow-long',
    '/How-Long%2Fhours',
    '/how-long%2F',
  ])('never leads off the site, and an escaped one is left alone: %s', (path) => {
    expect(decide(path)).toEqual({ kind: 'unknown' })
  })

  it.each(['/circle', '/round', '/into', '/cost/a'])(
    'in a circle is not known, rather than sent round for ever: %s',
    (path) => {
      expect(decide(path)).toEqual({ kind: 'unknown' })
    },
  )
})
