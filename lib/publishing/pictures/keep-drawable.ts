import type { Font } from './parse-font.ts'

/**
 * What of a text a font can draw. For any other character the drawing program would ask a third party for a font or a
 * picture, so nothing else may reach it.
 *
 * A letter with a mark that the font lacks becomes the plain letter (`ǎ` → `a`). A word with a letter that it lacks is left
 * out whole, since the rest of it would be another word; of signs and emoji, the character alone. Empty if no letter or
 * digit is left.
 */
export function keepDrawable(text: string, font: Font): string {
  const words = text.normalize('NFC').split(/[^\S\u00a0]+/)
  const kept = words.map((word) => keepWord(word, font)).filter((word) => /\S/.test(word))
  const line = kept.join(' ')
  return /[\p{Letter}\p{Number}]/u.test(line) ? line : ''
}

function keepWord(word: string, font: Font): string {
  const characters = [...word].map((character) => {
    if (font.has(character)) return character
    const plain = character.normalize('NFKD').replace(/\p{Mark}/gu, '')
    return [...plain].every(font.has) ? plain : undefined
  })
  const lost = [...word].filter((_, at) => characters[at] === undefined)
  if (lost.some((character) => /[\p{Letter}\p{Number}]/u.test(character))) return ''
  return characters.join('')
}
