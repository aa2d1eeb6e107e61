import { inflateSync } from 'node:zlib'

/** What has to be known of a font to lay out a line: which characters it has, and how wide each of them is. */
export type Font = {
  /** True if the font has a glyph of its own for this one character, which may be two units long. */
  has: (character: string) => boolean
  /** The width of a text in parts of the font size, without kerning. A character that the font lacks has none. */
  widthOf: (text: string) => number
}

/**
 * A WOFF file (https://www.w3.org/TR/WOFF/) → the characters of its `cmap` table and their widths in `hmtx`
 * (https://learn.microsoft.com/en-us/typography/opentype/spec/).
 *
 * @throws if the file is no WOFF file, or lacks the usual table of characters
 */
export function parseFont(file: Uint8Array): Font {
  const tables = readTables(file)
  const unitsPerEm = tables('head').getUint16(18)
  const glyphs = readGlyphs(tables('cmap'))
  const widths = readWidths(tables('hmtx'), tables('hhea').getUint16(34))
  const glyphOf = (character: string) => glyphs.get(character.codePointAt(0) ?? 0)
  return {
    has: (character) => glyphOf(character) !== undefined,
    widthOf: (text) => {
      const units = [...text].map((character) => widths(glyphOf(character)))
      return units.reduce((sum, width) => sum + width, 0) / unitsPerEm
    },
  }
}

function readTables(file: Uint8Array): (tag: string) => DataView {
  const view = viewOf(file)
  if (file.length < 44 || view.getUint32(0) !== 0x774f4646) throw new Error('The font is no WOFF file.')
  const entries = Array.from({ length: view.getUint16(12) }, (_, index) => 44 + 20 * index)
  return (tag) => {
    const entry = entries.find((at) => Buffer.from(file.subarray(at, at + 4)).toString('latin1') === tag)
    if (entry === undefined) throw new Error(`The font has no table "${tag}".`)
    const [start, length, plainLength] = [4, 8, 12].map((at) => view.getUint32(entry + at)) as [number, number, number]
    const table = file.subarray(start, start + length)
    return viewOf(length < plainLength ? inflateSync(table) : table)
  }
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength)
}

/** Format 4 holds the characters up to U+FFFF; letters beyond them are not in this font. */
function readGlyphs(cmap: DataView): Map<number, number> {
  const offsets = Array.from({ length: cmap.getUint16(2) }, (_, index) => cmap.getUint32(8 + 8 * index))
  const start = offsets.find((offset) => cmap.getUint16(offset) === 4)
  if (start === undefined) throw new Error('The font has no table of characters in format 4.')
  const size = cmap.getUint16(start + 6)
  const glyphs = new Map<number, number>()
  for (let at = start + 14; at < start + 14 + size; at += 2) {
    const last = cmap.getUint16(at)
    const first = cmap.getUint16(at + size + 2)
    const delta = cmap.getUint16(at + 2 * size + 2)
    const shiftAt = at + 3 * size + 2
    const shift = cmap.getUint16(shiftAt)
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const listed = shift === 0 ? code : cmap.getUint16(shiftAt + shift + 2 * (code - first))
      const glyph = listed === 0 ? 0 : (listed + delta) & 0xffff
      if (glyph !== 0) glyphs.set(code, glyph)
    }
  }
  return glyphs
}

/** The last width counts for all glyphs after it. */
function readWidths(hmtx: DataView, count: number): (glyph: number | undefined) => number {
  return (glyph) => (glyph === undefined ? 0 : hmtx.getUint16(4 * Math.min(glyph, count - 1)))
}
