import { describe, expect, it } from 'vitest'
import { quoteLine } from '@/lib/problems/reports/quoted-line'

/** The quotation and the line below it. */
const quote = (line: string, column: number, endColumn?: number) => {
  const { text, underline } = quoteLine(line, column, endColumn)
  return underline === undefined ? [text] : [text, underline]
}

describe('the words concerned are marked', () => {
  it.each<[string, number, number | undefined, string[]]>([
    ['Text.[@samhsa-tip-4]', 6, 21, ['Text.[@samhsa-tip-4]', '     ^^^^^^^^^^^^^^^']],
    ['Text.[@samhsa-tip-4]', 6, undefined, ['Text.[@samhsa-tip-4]', '     ^']],
    ['   indented words', 13, 18, ['indented words', '         ^^^^^']],
    ['one two', 1, 4, ['one two', '^^^']],
    ['one two', 5, Infinity, ['one two', '    ^^^']],
    ['the end', 8, undefined, ['the end', '       ^']],
    ['a  ', 2, 4, ['a  ', ' ^^']],
    ['  a', 1, 3, ['  a', '^^']],
  ])('%j from column %i to %j', (line, column, endColumn, quoted) => {
    expect(quote(line, column, endColumn)).toEqual(quoted)
  })

  it.each<[string, number, number | undefined]>([
    ['one two', 1, undefined],
    ['one two', 1, 8],
    ['  one two', 3, undefined],
    ['  one two', 3, Infinity],
  ])('but not where all of %j is meant', (line, column, endColumn) => {
    expect(quote(line, column, endColumn)).toEqual([line.trim()])
  })

  it('and an empty line has nothing to show', () => {
    expect(quoteLine('   ', 1).text).toBe('')
    expect(quoteLine('', 1).text).toBe('')
  })
})

describe('the signs stand below the words, however wide the letters are', () => {
  it.each<[string, string, number, number, string[]]>([
    ['a tab is as wide below as above', 'a\tbc de', 6, 8, ['a\tbc de', ' \t   ^^']],
    ['full-width letters', '日本語 abc', 5, 8, ['日本語 abc', '　　　 ^^^']],
    ['a marked full-width letter', 'a 日 b', 3, 4, ['a 日 b', '  ^^']],
    ['an accent that is a sign of its own', 'e\u0301 abc d', 4, 7, ['e\u0301 abc d', '  ^^^']],
    ['an emoji, which is two characters', '😀 abc d', 4, 7, ['😀 abc d', '　 ^^^']],
  ])('%s', (_, line, column, endColumn, quoted) => {
    expect(quote(line, column, endColumn)).toEqual(quoted)
  })

  it('and are left out where terminals differ', () => {
    expect(quote('مرحبا abc', 7, 10)).toEqual(['مرحبا abc'])
    expect(quote('👍🏽 abc', 6, 9)).toEqual(['👍🏽 abc'])
    expect(quote('abc مرحبا', 1, 4)).toEqual(['abc مرحبا', '^^^'])
  })
})

it('what cannot be seen, or would turn the line around, is shown by its number', () => {
  expect(quote('ab\u202Ecd', 3, 4)).toEqual(['ab[U+202E]cd', '  ^^^^^^^^'])
  expect(quote('ab\u200B cd', 3, 4)).toEqual(['ab[U+200B] cd', '  ^^^^^^^^'])
  expect(quote('\u001B[31mred', 2, 3)).toEqual(['[U+001B][31mred', '        ^'])
})

describe('of a long line, the part with the words concerned is shown', () => {
  it('from the start of a word to the end of one', () => {
    const line = `${'word '.repeat(50)}WRONG ${'more '.repeat(50)}`
    expect(quote(line, 251, 256)).toEqual([
      `…${'word '.repeat(7)}WRONG ${'more '.repeat(11)}more…`,
      `${' '.repeat(36)}^^^^^`,
    ])
  })

  it('from its start, where the words are near it', () => {
    const line = `See WRONG ${'more '.repeat(50)}`
    expect(quote(line, 5, 10)).toEqual([`See WRONG ${'more '.repeat(18).trim()}…`, '    ^^^^^'])
  })

  it('to its end, where the words are near it', () => {
    const line = `${'word '.repeat(50)}WRONG`
    expect(quote(line, 251, 256)).toEqual([`…${'word '.repeat(7)}WRONG`, `${' '.repeat(36)}^^^^^`])
  })

  it('without a space to cut at', () => {
    expect(quote('x'.repeat(300), 150, 152)).toEqual([`…${'x'.repeat(100)}…`, `${' '.repeat(41)}^^`])
    expect(quote('x'.repeat(120), 1)).toEqual([`${'x'.repeat(100)}…`])
  })

  it('as fast in a line that is as long as a file', () => {
    const line = 'word '.repeat(40_000)
    const start = performance.now()
    for (let at = 0; at < 200; at += 1) quoteLine(line, at * 900 + 1, at * 900 + 5)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
