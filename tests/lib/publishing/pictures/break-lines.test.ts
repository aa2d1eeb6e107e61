import { describe, expect, it } from 'vitest'
import { breakLines, cutLines } from '@/lib/publishing/pictures/break-lines'

/** A font whose letters are all as wide as high: a line of 10 px and letters of 1 px holds ten. */
const setting = {
  font: { has: () => true, widthOf: (text: string) => [...text].length },
  size: 1,
  width: 10,
  spacing: 0,
}

describe('a text is broken', () => {
  it.each([
    ['', []],
    ['one', ['one']],
    ['one two th', ['one two th']],
    ['one two three', ['one two', 'three']],
    ['a b c d e f g', ['a b c d', 'e f g']],
    ['aaaa bb cc dd ee', ['aaaa bb', 'cc dd ee']],
    ['abcdefghijklmno', ['abcdefghij', 'klmno']],
    ['abcdefghij k', ['abcdefghij', 'k']],
    ['a abcdefghijklmno', ['a', 'abcdefghij', 'klmno']],
    ['a\u00a0b c', ['a\u00a0b c']],
  ])('%j', (text, lines) => {
    expect(breakLines(text, setting)).toEqual(lines)
  })

  it('with the space between letters in mind', () => {
    expect(breakLines('one two three', { ...setting, spacing: -0.25 })).toEqual(['one two three'])
  })
})

describe('a text that is too long is cut', () => {
  it.each([
    ['one two three', 2, ['one two', 'three']],
    ['one two three fours', 2, ['one two', 'three…']],
    ['one two thirteens four', 2, ['one two', 'thirteens…']],
    ['one two, three', 1, ['one two…']],
    ['one twotwo three', 1, ['one…']],
    ['abcdefghijklmno', 1, ['abcdefghi…']],
    ['', 1, []],
  ])('%j in %d', (text, most, lines) => {
    expect(cutLines(text, setting, most)).toEqual(lines)
  })
})
