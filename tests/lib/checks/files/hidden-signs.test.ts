import { describe, expect, it } from 'vitest'
import { findHiddenSigns } from '@/lib/checks/files/hidden-signs'

const found = (line: string) => findHiddenSigns(line).map(({ offset, name, kind }) => `${offset} ${name}: ${kind}`)

describe('a sign that nobody sees', () => {
  it.each([
    ['a\u200bb', '1 a zero-width space: invisible'],
    ['a\u200cb', '1 a zero-width non-joiner: invisible'],
    ['a\u200db', '1 a zero-width joiner: invisible'],
    ['a\u2060b', '1 a word joiner: invisible'],
    ['a\u00adb', '1 a soft hyphen: invisible'],
    ['a\ufeffb', '1 a zero-width no-break space: invisible'],
    ['a\u034fb', '1 a joiner of letters: invisible'],
    ['a\u2800b', '1 an empty sign of Braille: invisible'],
    ['a\u2062b', '1 an invisible sign of mathematics: invisible'],
    ['a\u3164b', '1 an invisible sign: invisible'],
    ['E\u{e0041}', '1 an invisible letter (a tag): invisible'],
    ['a\ufe0fb', '1 an invisible sign that belongs to emoji: invisible'],
    ['a\u202eb', '1 a right-to-left override: direction'],
    ['a\u202db', '1 a left-to-right override: direction'],
    ['a\u2066b', '1 a left-to-right isolate: direction'],
    ['a\u206eb', '1 a sign that changes the direction of the text: direction'],
    ['a\u200fb', '1 a right-to-left mark: direction'],
    ['مرحبا \u202e', '6 a right-to-left override: direction'],
    ['a\0b', '1 a control character (U+0000): control'],
    ['a\u001bb', '1 an escape character: control'],
    ['a\u0081b', '1 a control character (U+0081): control'],
    ['a\u007fb', '1 a control character (U+007F): control'],
    ['a\u2028b', '1 a line separator: line'],
    ['a\u2029b', '1 a paragraph separator: line'],
    ['a\fb', '1 a page break: line'],
    ['a\ufffdb', '1 the sign for a lost letter (�): lost'],
    ['a\ue000b', '1 a sign that only one font knows (U+E000): private'],
    ['a\u{f0000}b', '1 a sign that only one font knows (U+F0000): private'],
    ['a\uffffb', '1 an invisible sign: invisible'],
  ])('is named, with its place: %j', (line, expected) => {
    expect(found(line)).toEqual([expected])
  })

  it.each([
    ['a joiner within an emoji', '👩‍⚕️ 👨‍👩‍👧 👩🏽‍🦰 🏳️‍🌈'],
    ['what makes an emoji of a sign', '❤️ 1️⃣ ©️ ✔︎'],
    ['the flag of England', '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'],
    ['a non-joiner of Persian', 'می‌خواهم'],
    ['a joiner of Hindi', 'क्‍ष'],
    ['the end of a word in Thai', 'กก\u200bขข'],
    ['a mark of direction beside Arabic', '\u200fمرحبا (IOP)\u200f'],
    ['a vowel sign of Mongolian', 'ᠠ\u180b'],
    ['an accent of its own', 'cafe\u0301'],
    ['a tab, which another rule looks at', 'a\tb'],
    ['plain words', 'Call 988, “day” or night – it’s free.'],
  ])('is left alone where the text needs it: %s', (_name, line) => {
    expect(found(line)).toEqual([])
  })

  it('takes no longer to find in a line of nothing else', () => {
    const line = '\u200f\u200b\u{e0041}'.repeat(15_000)
    const start = performance.now()
    expect(findHiddenSigns(line)).toHaveLength(45_000)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
