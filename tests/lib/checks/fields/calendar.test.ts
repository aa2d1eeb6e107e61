import { expect, it } from 'vitest'
import { addDays, addYears, daysBetween } from '@/lib/checks/fields/calendar'

it.each([
  ['2026-11-23', 1, '2026-11-24'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-11-23', 31, '2026-12-24'],
  ['9999-12-31', 1, '9999-12-31'],
])('%s and %i days', (day, days, later) => {
  expect(addDays(day, days)).toBe(later)
})

it.each([
  ['2026-11-23', 3, '2029-11-23'],
  ['2028-02-29', 1, '2029-03-01'],
  ['2026-11-23', -1, '2025-11-23'],
])('%s and %i years', (day, years, later) => {
  expect(addYears(day, years)).toBe(later)
})

it('counts the days between two', () => {
  expect([daysBetween('2026-11-23', '2027-11-23'), daysBetween('2027-11-23', '2026-11-23')]).toEqual([365, -365])
})
