import { describe, expect, it } from 'vitest'
import { day, id, text } from '@/lib/content/field-types'

const messagesOf = (result: { error?: { issues: { message: string; params?: unknown }[] } | undefined }) =>
  result.error?.issues.map(({ message, params }) => [message, (params as { mend: string } | undefined)?.mend])

describe('a day', () => {
  it.each(['2026-11-23', '2024-02-29', '2026-12-31', '0001-01-01'])('is taken: %s', (value) => {
    expect(day.parse(value)).toBe(value)
  })

  it.each([
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '2026-00-10',
    '26-11-23',
    '2026-1-2',
    '2026-11-23T00:00',
    'today',
  ])('is refused: %s', (value) => {
    expect(messagesOf(day.safeParse(value))).toEqual([
      ['must be a day of the calendar, year first, such as 2026-11-23', undefined],
    ])
  })

  it.each([
    ['3/4/2026', 'could be read in two ways', 'Write 2026-03-04 or 2026-04-03.'],
    ['03.04.2026', 'could be read in two ways', 'Write 2026-03-04 or 2026-04-03.'],
    ['12/31/2026', 'must be a day of the calendar, year first, such as 2026-11-23', 'Write 2026-12-31.'],
    ['31.12.2026', 'must be a day of the calendar, year first, such as 2026-11-23', 'Write 2026-12-31.'],
    ['4/4/2026', 'must be a day of the calendar, year first, such as 2026-11-23', 'Write 2026-04-04.'],
    ['31/31/2026', 'must be a day of the calendar, year first, such as 2026-11-23', undefined],
  ])('is given back in the right form, in both if it could be two: %s', (value, message, mend) => {
    expect(messagesOf(day.safeParse(value))).toEqual([[message, mend]])
  })
})

describe('an id', () => {
  it.each(['a', 'typical-length', 'tip-47', 'a1'])('is taken: %s', (value) => {
    expect(id.parse(value)).toBe(value)
  })

  it.each(['Typical', 'typical_length', '-a', 'a-', 'a--b', '47-tip', 'a b', 'é'])('is refused: %s', (value) => {
    expect(id.safeParse(value).success).toBe(false)
  })
})

it('a text is without the white space around it, and white space alone is empty', () => {
  expect(text.parse('  How long?\n')).toBe('How long?')
  expect(messagesOf(text.safeParse('  '))).toEqual([['is empty', undefined]])
})
