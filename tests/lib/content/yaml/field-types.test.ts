import { describe, expect, it } from 'vitest'
import {
  day,
  emailOrNothing,
  id,
  language,
  plainText,
  plainTextWithFigures,
  text,
} from '@/lib/content/yaml/field-types'

const messagesOf = (result: { error?: { issues: { message: string; params?: unknown }[] } | undefined }) =>
  result.error?.issues.map(({ message, params }) => [message, (params as { mend: string } | undefined)?.mend])

describe('a day', () => {
  it.each(['2026-11-23', '2024-02-29', '2026-12-31', '0001-01-01'])('is taken: %s', (value) => {
    expect(day.parse(value)).toBe(value)
  })

  const form = 'must be a day of the calendar, year first, such as 2026-11-23'

  it.each(['today', '2026-00-10', 'March 2026', '31/31/2026', '11-23', 'May be'])(
    'is refused, and asked for: %s',
    (value) => {
      const mend = 'Write the year, the month and the day with hyphens between them, such as 2026-11-23.'
      expect(messagesOf(day.safeParse(value))).toEqual([[form, mend]])
    },
  )

  it.each([
    ['2026-02-30', 'Did you mean 2026-02-28?'],
    ['2025-02-29', 'Did you mean 2025-02-28?'],
    ['2026-13-01', 'Did you mean 2026-01-13?'],
    ['26-11-23', 'Write 2026-11-23.'],
    ['2026-1-2', 'Write 2026-01-02.'],
    ['2026/11/23', 'Write 2026-11-23.'],
    ['20261123', 'Write 2026-11-23.'],
    ['2026-11-23T00:00', 'Write 2026-11-23.'],
    ['2O26-11-23', 'Write 2026-11-23.'],
    ['2026-l1-23', 'Write 2026-11-23.'],
    ['Nov 23, 2026', 'Write 2026-11-23.'],
    ['23 November 2026', 'Write 2026-11-23.'],
    ['November 23rd, 2026', 'Write 2026-11-23.'],
    ['11/23/26', 'Write 2026-11-23.'],
  ])('is refused, and given back in the right form: %s', (value, mend) => {
    expect(messagesOf(day.safeParse(value))).toEqual([[form, mend]])
  })

  it.each([
    ['3/4/2026', 'could be read in two ways', 'Write 2026-03-04 or 2026-04-03.'],
    ['03.04.2026', 'could be read in two ways', 'Write 2026-03-04 or 2026-04-03.'],
    ['12/31/2026', 'must be a day of the calendar, year first, such as 2026-11-23', 'Write 2026-12-31.'],
    ['31.12.2026', 'must be a day of the calendar, year first, such as 2026-11-23', 'Write 2026-12-31.'],
    ['4/4/2026', 'must be a day of the calendar, year first, such as 2026-11-23', 'Write 2026-04-04.'],
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

describe('a text that is printed as it stands', () => {
  it.each([
    'a < b and c > d',
    '5 * 3 * 2',
    'He said [sic] that (or so)',
    'https://example.org/a_b__c?d=[1]',
    '2 ** 3',
    'A `quote',
    'under 9 <= 9',
    'he/she, @home, #1, 50%',
    '{ one brace }',
    'snake_case_word',
  ])('may hold ordinary signs: %s', (value) => {
    expect(plainText.parse(value)).toBe(value)
  })

  it.each([
    ['It helps.[@tip-47]', 'holds a citation ("[@tip-47]"), and this text is printed as it is typed'],
    ['It helps.[@tip-47', 'holds a citation ("[@tip-47"), and this text is printed as it is typed'],
    ['Act **now**', 'holds bold text ("**now**"), and this text is printed as it is typed'],
    ['Act __right now__', 'holds bold text ("__right now__"), and this text is printed as it is typed'],
    ['Act `now`', 'holds code ("`now`"), and this text is printed as it is typed'],
    ['See [help](/help-now)', 'holds a link ("[help](/help-now)"), and this text is printed as it is typed'],
    [
      'See [help](/help-now "Help")',
      'holds a link ("[help](/help-now "Help")"), and this text is printed as it is typed',
    ],
    ['Act <b>now', 'holds HTML ("<b>"), and this text is printed as it is typed'],
    ['Act now</b>', 'holds HTML ("</b>"), and this text is printed as it is typed'],
    ['Act<br/>now', 'holds HTML ("<br/>"), and this text is printed as it is typed'],
    ['<a href="/x" id=y>now', 'holds HTML ("<a href="/x" id=y>"), and this text is printed as it is typed'],
    ['Act <!-- ask -->', 'holds HTML ("<!--"), and this text is printed as it is typed'],
  ])('must not hold markup: %s', (value, message) => {
    expect(messagesOf(plainText.safeParse(value))).toEqual([[message, 'Write it as plain words.']])
    expect(messagesOf(plainTextWithFigures.safeParse(value))).toEqual([[message, 'Write it as plain words.']])
  })

  it('may hold figures only where they are filled in', () => {
    expect(plainTextWithFigures.parse('It lasts {{phase}}.')).toBe('It lasts {{phase}}.')
    expect(messagesOf(plainText.safeParse('It lasts {{phase}}.'))).toEqual([
      [
        'holds a figure ("{{phase}}"), and figures are not filled in here',
        'Write it as plain words. Figures can stand in the title, the summary, the text of key points, blocks and the text itself.',
      ],
    ])
    expect(plainText.safeParse('It lasts {{phase.').success).toBe(false)
  })

  it('is not empty', () => {
    expect(messagesOf(plainText.safeParse(' '))).toEqual([['is empty', undefined]])
  })
})

describe('the language of a page', () => {
  it.each(['es', 'en', 'en-US', 'zh-Hant', 'pt-BR', 'ht', 'vi'])('is taken: %s', (value) => {
    expect(language.parse(value)).toBe(value)
  })

  it.each([
    ['Spanish', 'Write lang: es'],
    ['english', 'Write lang: en'],
    ['Vietnamese', 'Write lang: vi'],
    ['qq', 'Write the two letters of the language, such as lang: es'],
    ['es_MX', 'Write the two letters of the language, such as lang: es'],
  ])('is refused, and given back where it can be: %s', (value, mend) => {
    expect(messagesOf(language.safeParse(value))).toEqual([['is not the short name of a language', mend]])
  })
})

describe('the address to write to', () => {
  it.each(['', 'editors@example.org'])('is taken: %j', (value) => {
    expect(emailOrNothing.parse(value)).toBe(value)
  })

  it.each([
    ['mailto:editors@example.org', 'Write contact: editors@example.org'],
    ['The editors <editors@example.org>', 'Write contact: editors@example.org'],
    ['https://example.org/contact', 'Write an e-mail address, such as contact: editors@example.org'],
  ])('is refused: %s', (value, mend) => {
    expect(messagesOf(emailOrNothing.safeParse(value))).toEqual([['is not an e-mail address', mend]])
  })
})

it('a text in curly quotes is refused as a whole, and may hold them', () => {
  expect(messagesOf(plainText.safeParse('“Am I ready?”'))).toEqual([
    ['stands in curly quotes, which would be printed', 'Write straight ones, or none: "Am I ready?"'],
  ])
  expect(plainText.parse('“Clean” or “dirty”')).toBe('“Clean” or “dirty”')
  expect(plainText.parse('What is “step down”?')).toBe('What is “step down”?')
})
