import { describe, expect, it } from 'vitest'
import { decideAddress, type KnownAddresses } from '@/lib/addresses/decide'

const gone = { gone: '2026-11-23', what: 'A table', why: 'It could not be checked.' }
const known: KnownAddresses = {
  live: new Set(['/', '/how-long', '/how-long/hours', '/cost', '/cost/pay']),
  places: new Set(['/how-long#hours', '/how-long#deep', '/cost#pay']),
  moved: { '/how-long#time': '/how-long#hours', '/how-long#price': '/cost#pay', '/how-long#table': gone },
  wholes: new Map([['/how-long#deep', '/how-long/hours']]),
  codes: new Map([
    ['K7P2', '/how-long#hours'],
    ['M9QD', '/how-long#time'],
    ['2345', '/how-long#deep'],
    ['TABE', '/how-long#table'],
    ['XXXX', '/gone#all'],
    ['EVEN', '/how-long#price'],
  ]),
}

const decide = (path: string) => decideAddress(path, known)
const moved = (to: string) => ({ kind: 'moved', to })

describe('a short code', () => {
  it.each([
    ['/s/K7P2', '/how-long/hours'],
    ['/S/K7P2', '/how-long/hours'],
    ['/s/k7p2', '/how-long/hours'],
    ['/s/M9QD', '/how-long/hours'],
    ['/s/EVEN', '/cost/pay'],
  ])('opens its section, wherever that is now, in any case: %s', (path, section) => {
    expect(decide(path)).toEqual({ kind: 'discreet', section })
  })

  it('with a slash at its end leads to its plain form', () => {
    expect(decide('/s/k7p2/')).toEqual(moved('/s/K7P2'))
  })

  it('of a section that became a part of another opens the whole', () => {
    expect(decide('/s/2345')).toEqual({ kind: 'discreet', section: '/how-long/hours' })
  })

  it('of what was taken off says so', () => {
    expect(decide('/s/TABE')).toEqual({ kind: 'withdrawn', withdrawal: gone })
  })

  it.each([
    '/s/2222',
    '/s/XXXX',
    '/s',
    '/s/',
    '/s/K7P',
    '/s/K7P22',
    '/s/K7P2/hours',
    '/s/K7PO',
    '/s/%4B7P2',
    '/s/\u212a7P2',
  ])('that was never given is not known: %s', (path) => {
    expect(decide(path)).toEqual({ kind: 'unknown' })
  })
})
