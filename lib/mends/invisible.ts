import { findBrokenCopies } from '../checks/files/find-broken-copies.ts'
import { findHiddenSigns } from '../checks/files/hidden-signs.ts'
import { findVerbatim } from './body-tree.ts'
import type { Edit } from './edit.ts'
import type { Mend } from './mend.ts'
import { findParts, isWithin } from './parts.ts'

/**
 * Signs that come along when text is copied from a page or a PDF. Those of direction are left to the editor, since letters
 * would stand in another order without them.
 */
export const invisible: Mend = {
  explanation: 'Invisible signs, such as a soft hyphen or a zero-width space, are taken away.',
  find: (text, { path }) => {
    const { fields, body } = findParts(text, path)
    const edits = findSigns(text).filter(({ start }) => isWithin(start, fields) || isWithin(start, body))
    if (edits.length === 0) return []
    const verbatim = findVerbatim(text, path)
    return edits.filter(({ start }) => !verbatim.some((part) => isWithin(start, part)))
  },
}

function findSigns(text: string): Edit[] {
  let lineStart = 0
  return text.split('\n').flatMap((line) => {
    const from = lineStart
    lineStart += line.length + 1
    const signs = findHiddenSigns(line).filter(({ kind }) => kind === 'invisible' || kind === 'line')
    // The second half of "Ã\u00ad" looks like a soft hyphen, and is what is left of the letter í.
    const copies = signs.length > 0 ? findBrokenCopies(line) : []
    return signs
      .filter(({ offset }) => !copies.some((copy) => isWithin(offset, toPart(copy))))
      .map(({ offset, sign, kind }): Edit => {
        const [mended, what] = kind === 'line' ? [' ', 'put a space in place of a hidden line break'] : ['', taken]
        return { start: from + offset, end: from + offset + sign.length, text: mended, what }
      })
  })
}

const taken = 'took an invisible sign away'

function toPart({ offset, typed }: { offset: number; typed: string }) {
  return { start: offset, end: offset + typed.length }
}
