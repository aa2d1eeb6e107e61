import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseFont } from '@/lib/publishing/pictures/parse-font'
import { getPictureFonts } from '@/lib/publishing/pictures/picture-fonts'

const { bold, regular } = getPictureFonts()
const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))

describe('the font of the pictures', () => {
  it('has what English and Spanish titles are written with', () => {
    const wanted = 'AZaz09 ¿¡áéíóúüñÁÉÍÓÚÜÑ–—‘’“”…•·×€°½%&@#*+=/?!:;,.()[]\u00a0'
    expect([...wanted].filter((character) => !bold.has(character))).toEqual([])
  })

  it('has no Arabic, no Chinese, no emoji, no arrow', () => {
    expect(['م', '中', '😀', '→', 'ǎ', '', '\ud83d'].filter(bold.has)).toEqual([])
  })

  it('has the same characters in both weights, since a line may be drawn in either', () => {
    expect(all.filter(bold.has)).toEqual(all.filter(regular.has))
    expect(all.filter(bold.has).length).toBeGreaterThan(200)
  })

  it('measures in parts of the font size', () => {
    expect(bold.widthOf('')).toBe(0)
    expect(bold.widthOf('ii')).toBeCloseTo(2 * bold.widthOf('i'))
    expect(bold.widthOf('i')).toBeLessThan(bold.widthOf('W') / 2)
    expect(bold.widthOf('How many hours')).toBeGreaterThan(regular.widthOf('How many hours'))
    expect(bold.widthOf('中')).toBe(0)
  })
})

describe('another file is refused', () => {
  const file = readFileSync(
    'node_modules/@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff',
  )

  it.each([
    ['an empty file', Buffer.alloc(0), 'The font is no WOFF file.'],
    ['a file for browsers alone', Buffer.from(`wOF2${'\0'.repeat(60)}`), 'The font is no WOFF file.'],
    ['a file without tables', Buffer.concat([file.subarray(0, 12), Buffer.alloc(40)]), 'The font has no table "head".'],
  ])('%s', (_name, bytes, message) => {
    expect(() => parseFont(bytes)).toThrow(message)
  })
})
