/** What a hidden sign does to a reader, and how an editor mends it. */
export type HiddenKind = 'invisible' | 'direction' | 'control' | 'line' | 'lost' | 'private'

/** A sign that nobody sees, or that nobody can read, at an offset of a line. */
export type HiddenSign = { offset: number; sign: string; name: string; kind: HiddenKind }

/** Invisible, controlling, lost or private signs. \p{DI} is what Unicode wants to be left out when it is shown. */
const suspects = /[\p{DI}\p{Cc}\p{Co}\p{Zl}\p{Zp}\ufffd\u2800\ufff9-\ufffb\p{Noncharacter_Code_Point}]/gu

/** Scripts whose letters are joined, or whose words are written without spaces: there, invisible signs are spelling. */
const joinedScripts = [
  ...['Arabic', 'Syriac', 'Thaana', 'Nko', 'Mongolian', 'Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya'],
  ...['Tamil', 'Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Thai', 'Lao', 'Tibetan', 'Khmer', 'Myanmar', 'Hangul'],
]
const joined = new RegExp(`[${joinedScripts.map((script) => String.raw`\p{Script=${script}}`).join('')}]`, 'u')

/** Letters that are read from right to left. A line with some of them may need a mark of direction. */
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

const emoji = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u20e3/u

/** The hidden signs of a line, without those that its language or its emoji need. */
export function findHiddenSigns(line: string): HiddenSign[] {
  const found = [...line.matchAll(suspects)].filter(([sign]) => sign !== '\t')
  if (found.length === 0) return []
  const isMixed = rightToLeft.test(line)
  return found
    .filter(({ 0: sign, index }) => !isNeeded(sign, line, index, isMixed))
    .map(({ 0: sign, index }) => ({ offset: index, sign, ...describe(sign.codePointAt(0) ?? 0) }))
}

function isNeeded(sign: string, line: string, index: number, isMixed: boolean): boolean {
  if (/[\u200e\u200f\u061c]/.test(sign)) return isMixed
  const before = line.slice(Math.max(0, index - 20), index)
  const previous = /.$/su.exec(before)?.[0] ?? ''
  const next = String.fromCodePoint(line.codePointAt(index + sign.length) ?? 0)
  if (/[\u200b-\u200d]/.test(sign) && (joined.test(previous) || joined.test(next))) return true
  if (sign === '\u200d') return emoji.test(previous) && emoji.test(next)
  if (/[\ufe00-\ufe0f]/.test(sign)) return /[\p{Emoji}\p{Script=Han}\p{Script=Mongolian}\p{S}]/u.test(previous)
  if (/[\u{e0020}-\u{e007f}]/u.test(sign)) return /\u{1f3f4}[\u{e0020}-\u{e007e}]*$/u.test(before)
  return joined.test(sign) && joined.test(previous)
}

function describe(code: number): { name: string; kind: HiddenKind } {
  const named = names[code]
  if (named) return { name: named[0], kind: named[1] }
  const [, , name, kind] = ranges.find(([first, last]) => code >= first && code <= last) ?? other
  return { name: kind === 'control' || kind === 'private' ? `${name} (U+${toHex(code)})` : name, kind }
}

function toHex(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0')
}

type Range = [first: number, last: number, name: string, kind: HiddenKind]

const other: Range = [0, 0, 'an invisible sign', 'invisible']

const ranges: Range[] = [
  [0x00, 0x1f, 'a control character', 'control'],
  [0x7f, 0x9f, 'a control character', 'control'],
  [0x202a, 0x202e, 'a sign that changes the direction of the text', 'direction'],
  [0x2061, 0x2064, 'an invisible sign of mathematics', 'invisible'],
  [0x2066, 0x206f, 'a sign that changes the direction of the text', 'direction'],
  [0xe000, 0xf8ff, 'a sign that only one font knows', 'private'],
  [0xf0000, 0x10ffff, 'a sign that only one font knows', 'private'],
  [0xe0000, 0xe007f, 'an invisible letter (a tag)', 'invisible'],
  [0xfe00, 0xfe0f, 'an invisible sign that belongs to emoji', 'invisible'],
]

const names: Record<number, [name: string, kind: HiddenKind]> = {
  8: ['a backspace', 'control'],
  11: ['the line break of a word processor', 'line'],
  12: ['a page break', 'line'],
  27: ['an escape character', 'control'],
  133: ['a line break of another system', 'line'],
  173: ['a soft hyphen', 'invisible'],
  847: ['a joiner of letters', 'invisible'],
  1564: ['an Arabic letter mark', 'direction'],
  8203: ['a zero-width space', 'invisible'],
  8204: ['a zero-width non-joiner', 'invisible'],
  8205: ['a zero-width joiner', 'invisible'],
  8206: ['a left-to-right mark', 'direction'],
  8207: ['a right-to-left mark', 'direction'],
  8232: ['a line separator', 'line'],
  8233: ['a paragraph separator', 'line'],
  8234: ['a left-to-right embedding', 'direction'],
  8235: ['a right-to-left embedding', 'direction'],
  8236: ['the end of a change of direction', 'direction'],
  8237: ['a left-to-right override', 'direction'],
  8238: ['a right-to-left override', 'direction'],
  8288: ['a word joiner', 'invisible'],
  8294: ['a left-to-right isolate', 'direction'],
  8295: ['a right-to-left isolate', 'direction'],
  8296: ['a first strong isolate', 'direction'],
  8297: ['the end of an isolate', 'direction'],
  10240: ['an empty sign of Braille', 'invisible'],
  65279: ['a zero-width no-break space', 'invisible'],
  65533: ['the sign for a lost letter (�)', 'lost'],
}
