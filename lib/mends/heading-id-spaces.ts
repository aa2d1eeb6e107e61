import { toString as toText } from 'mdast-util-to-string'
import { isReservedId, sectionIdPattern } from '../addresses/section-ids.ts'
import type { Mend } from './mend.ts'
import { findHeadings, typedIds } from './typed-headings.ts'

/** `{ #cost }` → `{#cost}`. Any other slip in an id may be a slip in its letters, and is the editor's to mend. */
export const headingIdSpaces: Mend = {
  explanation: 'Spaces within the braces of an id are taken away: { #cost } becomes {#cost}.',
  changesMeaning: true,
  find: (text, { path }) => {
    const headings = findHeadings(text, path)
    const ids = typedIds(headings)
    return headings.flatMap((heading) => {
      const [start, end] = [heading.position?.start.offset ?? 0, heading.position?.end.offset ?? 0]
      const typed = /\{[ \t]*#[ \t]*([^{}\s]+)[ \t]*\}(?=[ \t]*#*[ \t]*(?:\n|$))/.exec(text.slice(start, end))
      const [spaced = '', id = ''] = typed ?? []
      const isCertain = toText(heading).trimEnd().endsWith(spaced) && sectionIdPattern.test(id) && !isReservedId(id)
      if (!typed || !isCertain || spaced === `{#${id}}` || ids.filter((each) => each === id).length > 1) return []
      const at = start + typed.index
      return [{ start: at, end: at + spaced.length, text: `{#${id}}`, what: `took the spaces out of {#${id}}` }]
    })
  },
}
