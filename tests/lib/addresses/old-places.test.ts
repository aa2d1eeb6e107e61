import { describe, expect, it } from 'vitest'
import { buildKnownAddresses } from '@/lib/addresses/build-addresses'
import { listOldAddresses } from '@/lib/addresses/old-addresses'
import { groupOldPlaces } from '@/lib/addresses/old-places'
import { buildAddressList } from '@/lib/publishing/address-list'

const section = (slug: string, id: string, sections: object[] = []) => ({
  path: `/${slug}/${id}`,
  place: `/${slug}#${id}`,
  sections: sections as never[],
})
const gone = { gone: '2026-11-23', what: 'A table', why: 'It was wrong.' }

const known = (
  moved: Record<string, string | typeof gone>,
  ledger: Parameters<typeof buildKnownAddresses>[0]['ledger'] = [],
) =>
  buildKnownAddresses(
    {
      articles: [
        { path: '/time', sections: [section('time', 'hours', [section('time', 'deep')]), section('time', 'length')] },
        { path: '/cost', sections: [section('cost', 'price')] },
      ],
      pages: [{ path: '/help-now', sections: [section('help-now', 'lines')] }],
      moved,
      ledger,
    },
    ['/'],
  )

describe('old ids that links to a page may hold', () => {
  const found = (moved: Record<string, string | typeof gone>) => Object.fromEntries(groupOldPlaces(known(moved)))

  it.each([
    [
      'of a section that was renamed',
      { '/time#week': '/time#hours' },
      { '/time': [{ id: 'week', to: '/time#hours' }] },
    ],
    [
      'of one that is on another page now',
      { '/time#pay': '/cost#price' },
      { '/time': [{ id: 'pay', to: '/cost#price' }] },
    ],
    ['of one that became a whole page', { '/time#pay': '/cost' }, { '/time': [{ id: 'pay', to: '/cost' }] }],
    ['of one that was taken off', { '/time#pay': gone }, { '/time': [{ id: 'pay', withdrawal: gone }] }],
    [
      'of a page that has another name now, since the browser keeps what stands behind the "#"',
      { '/old': '/time', '/old#week': '/time#hours' },
      { '/time': [{ id: 'week', to: '/time#hours' }] },
    ],
  ])('%s', (_name, moved, places) => {
    expect(found(moved)).toEqual(places)
  })

  it('of a page that was taken off, which says so itself', () => {
    expect(found({ '/old': gone, '/old#week': '/time#hours' })).toEqual({ '/old': [{ id: 'week', to: '/time#hours' }] })
  })

  it.each([
    ['it is an id of the page', { '/time#hours': '/cost#price' }],
    ['it is one that the page itself uses', { '/time#sources': '/cost#price' }],
    ['its page is nowhere', { '/nowhere#week': '/time#hours' }],
    ['it leads nowhere', { '/time#week': '/nowhere#hours' }],
  ])('but not if %s', (_name, moved) => {
    expect(found(moved)).toEqual({})
  })
})

const ledger = [
  { address: '/time', since: '2026-11-23' },
  { address: '/time#hours', code: 'K7P2', since: '2026-11-23' },
  { address: '/time#deep', since: '2026-11-23' },
  { address: '/time#week', code: 'M9QD', since: '2026-11-23' },
  { address: '/time#table', since: '2026-11-23' },
  { address: '/help-now#lines', since: '2026-11-23' },
  { address: '/time#lost', since: '2026-11-23' },
]
const later = known({ '/time#week': '/time#hours', '/time#table': gone, '/earlier': '/time' }, ledger)

it('the list for others says of each address what became of it', () => {
  expect(buildAddressList(ledger, later)).toEqual([
    { address: '/time', since: '2026-11-23', state: 'live' },
    { address: '/time#hours', page: '/time/hours', code: 'K7P2', short: '/s/K7P2', since: '2026-11-23', state: 'live' },
    { address: '/time#deep', since: '2026-11-23', state: 'live' },
    { address: '/time#week', code: 'M9QD', short: '/s/M9QD', since: '2026-11-23', state: 'moved', to: '/time#hours' },
    { address: '/time#table', since: '2026-11-23', state: 'gone', gone: '2026-11-23' },
    { address: '/help-now#lines', since: '2026-11-23', state: 'live' },
    { address: '/time#lost', since: '2026-11-23', state: 'lost' },
  ])
})

it('old addresses are those that lead elsewhere, of the ledger and of moved.yaml', () => {
  expect(listOldAddresses(ledger, later)).toEqual([
    { address: '/time#week', to: '/time#hours' },
    { address: '/earlier', to: '/time' },
  ])
})
