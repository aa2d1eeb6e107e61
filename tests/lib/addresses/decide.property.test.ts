import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decideAddress } from '@/lib/addresses/decide'

const word = fc.constantFrom('a', 'b', 'c', 'd', 'e')
const page = word.map((name) => `/${name}`)
const section = fc.tuple(word, word).map(([name, id]) => `/${name}/${id}`)
const place = fc.tuple(word, word).map(([name, id]) => `/${name}#${id}`)
const code = fc.constantFrom('AAAA', 'BBBB', 'K7P2')
const short = fc.tuple(
  fc.constantFrom('/s/', '/S/'),
  fc.oneof(code, fc.constant('k7p2'), fc.string()),
  fc.constantFrom('', '/'),
)
const gone = fc.constant({ gone: '2026-11-23', what: 'A', why: 'B.' })
const target = fc.oneof(page, place, gone, fc.constantFrom('https://evil.example/a', '//evil.example', '/A', '/a/', ''))
const known = fc.record({
  live: fc.array(fc.oneof(page, section), { maxLength: 8 }).map((paths) => new Set(['/', ...paths])),
  places: fc.array(place, { maxLength: 8 }).map((places) => new Set(places)),
  moved: fc.dictionary(fc.oneof(page, place), target, { maxKeys: 8 }),
  wholes: fc.array(fc.tuple(place, section), { maxLength: 4 }).map((parts) => new Map(parts)),
  codes: fc.array(fc.tuple(code, place), { maxLength: 8 }).map((codes) => new Map(codes)),
})
const messy = fc.string({ unit: fc.constantFrom('/', 'a', 'b', 'A', '#', '%', '\\', '.', ':', '?', ' '), maxLength: 8 })
const path = fc.oneof(
  page,
  section,
  short.map((parts) => parts.join('')),
  messy,
  fc.string(),
  fc.webPath(),
)

it('every address is live, discreet, withdrawn, unknown, or moved to a live page of this site in one hop', () => {
  fc.assert(
    fc.property(path, known, (asked, addresses) => {
      const decision = decideAddress(asked, addresses)
      expect(decision.kind === 'live').toBe(addresses.live.has(asked))
      if (decision.kind === 'withdrawn') expect(decision.withdrawal.gone).toBe('2026-11-23')
      if (decision.kind === 'discreet') {
        expect([...addresses.live, ...addresses.wholes.values()]).toContain(decision.section)
      }
      if (decision.kind !== 'moved') return
      if (decision.to.startsWith('/s/')) {
        expect(decideAddress(decision.to, addresses).kind).toBe('discreet')
        return
      }
      expect(decision.to).toMatch(/^\/(?![/\\])/)
      expect(decision.to).not.toBe(asked)
      expect(addresses.live).toContain(decision.to.replace(/#.*/s, ''))
      expect(decideAddress(decision.to.replace(/#.*/s, ''), addresses)).toEqual({ kind: 'live' })
    }),
    { numRuns: 3000 },
  )
})
