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
    '/images/how-long/week.png',
  ]),
  wholes: new Map([['/how-long#deep', '/how-long/hours']]),
  codes: new Map(),
  places: new Set(['/how-long#hours', '/how-long#length', '/how-long#deep', '/cost#pay', '/help-now#overdose']),
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
    '/help-now': gone,
    '/cost': '/how-long',
    '/how-long#length': '/how-long#hours',
    '/emergency': '/help-now',
    '/how-long#lost': '/cost#nothing',
    '/topics': '/#topic-during',
    '/how-long#topics': '/#topic-during',
  },
}

const decide = (path: string) => decideAddress(path, known)
const moved = (to: string) => ({ kind: 'moved', to })
const withdrawn = { kind: 'withdrawn', withdrawal: gone }

describe('an address', () => {
  it.each(['/', '/facts', '/how-long', '/how-long/hours', '/fonts/LICENSE.txt', '/images/how-long/week.png'])(
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
    ['/how-long/deep', '/how-long#deep'],
    ['/How-Long/Deep/', '/how-long#deep'],
    ['/help-now/overdose', '/help-now#overdose'],
  ])('of a section without a page of its own leads to its place: %s', (path, to) => {
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

  it.each(['/help-now', '/cost', '/how-long/length'])(
    'that is there is shown, whatever moved.yaml says of it: %s',
    (path) => {
      expect(decide(path)).toEqual({ kind: 'live' })
      expect(decide(`${path}/`)).toEqual(moved(path))
    },
  )

  it.each([
    ['/old/hours', moved('/how-long/hours')],
    ['/old/deep', moved('/how-long#deep')],
    ['/emergency/overdose', moved('/help-now#overdose')],
    ['/old/nothing', { kind: 'unknown' }],
    ['/emergency/nothing', { kind: 'unknown' }],
  ])('below a renamed page leads to what has the same id there, or is not known: %s', (path, decision) => {
    expect(decide(path)).toEqual(decision)
  })

  it.each(['/old/hours/more', '/how-long/hours/more', '/removed/a/b', '/prices/a/b'])(
    'of more than two parts is not known: %s',
    (path) => {
      expect(decide(path)).toEqual({ kind: 'unknown' })
    },
  )

  it.each([
    ['/how-long/lost', '/cost#nothing'],
    ['/topics', '/#topic-during'],
    ['/how-long/topics', '/#topic-during'],
  ])('that moved to a place nobody knows of leads to the page that was named: %s', (path, to) => {
    expect(decide(path)).toEqual(moved(to))
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
    '/help-now/nothing',
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
