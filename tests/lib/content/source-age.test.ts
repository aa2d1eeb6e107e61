import { expect, it } from 'vitest'
import { isOlder } from '@/lib/content/source-age'
import { buildFrom, replaceIn } from '../small-library'

it.each([
  [{ year: '2021' }, '2026-12-31', false],
  [{ year: '2021' }, '2027-01-01', true],
  [{ year: '2006' }, '2026-12-01', true],
  [{ year: '2006', revised: '2022' }, '2026-12-01', false],
  [{ year: '2006', revised: '2018' }, '2026-12-01', true],
  [{ year: 'no date' }, '2026-12-01', false],
  [{ year: 'current' }, '2026-12-01', false],
])('%j is an older source on %s: %s', (source, today, older) => {
  expect(isOlder(source, today)).toBe(older)
})

it('the sources of an article know whether they are older', () => {
  const contents = replaceIn('content/sources.yaml', 'year: 2006', 'year: 2021')
  const olderOn = (today: string) =>
    buildFrom(contents, { today }).library?.articles[0]?.citations.map(({ older }) => older)
  expect([olderOn('2026-12-31'), olderOn('2027-01-01')]).toEqual([[false], [true]])
})
