import type { Font } from './parse-font.ts'

/** How a text is set: font size and the widest line in px, and the space between letters in parts of the font size. */
export type Setting = { font: Font; size: number; width: number; spacing: number }

/**
 * Breaks a text into as few lines as fit, all about as long as each other, as `text-wrap: balance` does. A word that is
 * wider than a line is broken anywhere. An empty text has no line.
 */
export function breakLines(text: string, setting: Setting): string[] {
  const lines = fillLines(text, setting)
  let wide = setting.width
  // No narrower than the longest word, which would be broken.
  let narrow = Math.min(wide, Math.max(...text.split(' ').map((word) => measure(word, setting))))
  while (lines.length > 1 && wide - narrow > 1) {
    const width = (narrow + wide) / 2
    if (fillLines(text, { ...setting, width }).length > lines.length) narrow = width
    else wide = width
  }
  return fillLines(text, { ...setting, width: wide })
}

/** The same in at most so many lines; what does not fit is cut at a word, with an ellipsis. */
export function cutLines(text: string, setting: Setting, most: number): string[] {
  const lines = fillLines(text, setting)
  if (lines.length <= most) return breakLines(text, setting)
  const kept = lines.slice(0, most)
  const last = kept.at(-1) ?? ''
  return [...kept.slice(0, -1), shorten(last, setting)]
}

function shorten(line: string, setting: Setting): string {
  const cut = `${line.replace(/[\s\p{Punctuation}]+$/u, '')}…`
  if (measure(cut, setting) <= setting.width) return cut
  return shorten(line.includes(' ') ? line.replace(/\s+\S*$/, '') : [...line].slice(0, -1).join(''), setting)
}

function fillLines(text: string, setting: Setting): string[] {
  const lines: string[] = []
  for (const word of text.split(' ').filter(Boolean)) {
    const line = lines.at(-1)
    if (line !== undefined && measure(`${line} ${word}`, setting) <= setting.width)
      lines.splice(-1, 1, `${line} ${word}`)
    else lines.push(...breakWord(word, setting))
  }
  return lines
}

function breakWord(word: string, setting: Setting): string[] {
  const parts: string[] = []
  for (const character of word) {
    const part = parts.at(-1)
    if (part !== undefined && measure(part + character, setting) <= setting.width) parts.splice(-1, 1, part + character)
    else parts.push(character)
  }
  return parts
}

function measure(text: string, { font, size, spacing }: Setting): number {
  return size * (font.widthOf(text) + spacing * [...text].length)
}
