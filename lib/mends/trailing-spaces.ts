import { visit } from 'unist-util-visit'
import { findVerbatim, parseBodyTree } from './body-tree.ts'
import type { Edit } from './edit.ts'
import type { Mend } from './mend.ts'
import { findParts, isWithin } from './parts.ts'

/**
 * Spaces and tabs at the ends of lines. Two spaces that break a line within a paragraph are kept: a reader sees the break,
 * and whether it was meant is the editor's to say.
 */
export const trailingSpaces: Mend = {
  explanation: 'Spaces and tabs at the end of a line are taken away, except two spaces that break a line.',
  find: (text, { path }) => {
    const { fields } = findParts(text, path)
    const found = fields ? [...text.matchAll(/(?<![ \t])[ \t]+$/gm)] : []
    if (found.length === 0) return []
    const verbatim = findVerbatim(text, path)
    const breaks = findBreaks(text, path)
    return found
      .filter(({ index, 0: { length } }) => !breaks.has(index + length))
      .filter(({ index }) => !verbatim.some((part) => isWithin(index, part)))
      .map(
        ({ index, 0: { length } }): Edit => ({
          start: index,
          end: index + length,
          text: '',
          what: 'took the spaces at the end of the line away',
        }),
      )
  },
}

/** The offsets of line ends that start a new line on the page. */
function findBreaks(text: string, path: string): Set<number> {
  const ends = new Set<number>()
  visit(parseBodyTree(text, path) ?? { type: 'root' as const, children: [] }, 'break', ({ position }) => {
    if (position?.start.offset !== undefined) ends.add(text.indexOf('\n', position.start.offset))
  })
  return ends
}
