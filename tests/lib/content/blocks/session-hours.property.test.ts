import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSessionHours } from '@/lib/content/blocks/session-hours'

const pieces = [
  ...'0123456789:.,;-–/½ \n\u00a0',
  ...['am', 'pm', 'p.m.', 'noon', 'midnight', ' to ', ' until ', 'hours', 'minutes', 'min', 'h', 'and'],
  ...['No session', 'Free', 'Group, ', 'each', 'of ', '50 minutes', '9 hours', '6 to 9 pm'],
]
const words = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(''))
const text = fc.oneof(words, fc.string({ maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 60 }))

/** A time in steps of 15 minutes, from the first of a day to the last. */
const quarter = fc.nat(24 * 4 - 1).map((ordinal) => ordinal * 15)

function formatTime(minutes: number, withHalf = true): string {
  const hour = Math.floor(minutes / 60)
  const rest = minutes % 60 === 0 ? '' : `:${minutes % 60}`
  return `${hour % 12 || 12}${rest}${withHalf ? (hour < 12 ? ' am' : ' pm') : ''}`
}

const wholeHours = (minutes: number) => Math.max(1, Math.round(minutes / 60))

describe('the hours of a day', () => {
  it('are a whole number from 0 to 12 or not known, whatever is written', () => {
    fc.assert(
      fc.property(text, (day) => {
        const hours = parseSessionHours(day)
        if (hours === undefined) return
        expect(Number.isInteger(hours)).toBe(true)
        expect(hours).toBeGreaterThanOrEqual(0)
        expect(hours).toBeLessThanOrEqual(12)
      }),
      { numRuns: 2000 },
    )
  })

  it('are 0 only where the words say that it is a free day', () => {
    fc.assert(
      fc.property(text, (day) => {
        if (parseSessionHours(day) === 0) expect(day).toMatch(/^\s*(?:no |free|day off|rest)/i)
      }),
      { numRuns: 2000 },
    )
  })

  it('are the time between two times of a day, if it is no longer than half a day', () => {
    fc.assert(
      fc.property(quarter, fc.integer({ min: 1, max: 95 }), (start, length) => {
        const minutes = length * 15
        const end = (start + minutes) % (24 * 60)
        const hours = minutes > 12 * 60 ? undefined : wholeHours(minutes)
        expect(parseSessionHours(`${formatTime(start)} to ${formatTime(end)}`)).toBe(hours)
      }),
    )
  })

  it('are the shortest time that fits where "am" or "pm" stands only once', () => {
    fc.assert(
      fc.property(quarter, fc.integer({ min: 1, max: 47 }), (start, length) => {
        const end = (start + length * 15) % (24 * 60)
        const hours = wholeHours(length * 15)
        expect(parseSessionHours(`${formatTime(start, false)} to ${formatTime(end)}`)).toBe(hours)
        expect(parseSessionHours(`${formatTime(start)} to ${formatTime(end, false)}`)).toBe(hours)
      }),
    )
  })

  it('are those of all sessions together', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(lengths, (minutes) => {
        const total = minutes.reduce((sum, length) => sum + length, 0)
        expect(parseSessionHours(minutes.map((length) => `Group, ${length} minutes`).join('; '))).toBe(
          wholeHours(total),
        )
      }),
    )
  })
})
