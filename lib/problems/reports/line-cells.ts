/** A character as a report shows it, its offset in the line, and how many columns of a terminal it takes. */
export type LineCell = {
  offset: number
  shown: string
  /** Undefined where terminals differ. */
  width: number | undefined
}

/** Cuts a piece of a line into its characters. `offset` is where the piece starts in the line. */
export function toCells(piece: string, offset: number): LineCell[] {
  let next = offset
  return Array.from(piece, (sign) => {
    const cell = { offset: next, ...show(sign) }
    next += sign.length
    return cell
  })
}

/** The columns that these characters take; those of which it is not certain count as one. */
export function widthOf(cells: LineCell[]): number {
  return cells.reduce((sum, { width = 1 }) => sum + width, 0)
}

/** Controls, characters without a shape, and those that turn the direction of a line around. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u
const combining = /\p{Mn}/u
const uncertain = /[\p{Emoji_Modifier}\p{Regional_Indicator}]/u
const wide = /[\p{Script=Han}\p{Script=Hiragana}ァ-ヿ가-힣\u3000-〾！-｠￠-￦\p{Emoji_Presentation}]/u
const narrow = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}]/u

/** What cannot be seen is shown by its number: else nobody could mend it, and some of it would turn the report around. */
function show(sign: string): Omit<LineCell, 'offset'> {
  if (sign === '\t' || (sign >= ' ' && sign <= '~')) return { shown: sign, width: 1 }
  if (unseen.test(sign)) {
    const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    return { shown: `[U+${code}]`, width: code.length + 4 }
  }
  if (combining.test(sign)) return { shown: sign, width: 0 }
  if (uncertain.test(sign)) return { shown: sign, width: undefined }
  if (wide.test(sign)) return { shown: sign, width: 2 }
  return { shown: sign, width: narrow.test(sign) ? 1 : undefined }
}
