import { findVerbatim } from './body-tree.ts'
import type { Edit } from './edit.ts'
import type { Mend } from './mend.ts'
import { findParts, isWithin } from './parts.ts'

/** `##` or `-` with a space that Markdown does not take for one, or behind a sign that nobody sees. */
const markers =
  /^([\u00ad\u200b\u2060\ufeff]*)(#{2,3}|-|:{3,})([\u00a0\u2000-\u200a\u202f\u205f]*)(?=( ?)[^\s#-]|(?<=:)$)/gmu

/**
 * A Mac types a space of another kind where Alt is still held down after `#`. Nobody sees it, and the heading or list
 * is none.
 */
export const lineStarts: Mend = {
  explanation: 'After ## or a hyphen at the start of a line, a space of another kind becomes a normal one.',
  changesMeaning: true,
  find: (text, { path }) => {
    const { body } = findParts(text, path)
    const edits = [...text.matchAll(markers)].filter(({ index }) => isWithin(index, body)).flatMap(mendMarker)
    if (edits.length === 0) return []
    const verbatim = findVerbatim(text, path)
    return edits.filter(({ start }) => !verbatim.some((part) => isWithin(start, part)))
  },
}

function mendMarker({
  index,
  0: { length },
  1: before = '',
  2: sign = '',
  3: after = '',
  4: space,
}: RegExpExecArray): Edit[] {
  const isBlock = sign.startsWith(':')
  // Without a space of any kind, "-5" and "##1" are words.
  if (before + after === '' || (isBlock && after !== '') || (!isBlock && after === '' && space === '')) return []
  const text = isBlock || space === ' ' ? sign : `${sign} `
  const what = after ? `put a normal space after ${sign}` : `took an invisible sign before ${sign} away`
  return [{ start: index, end: index + length, text, what }]
}
