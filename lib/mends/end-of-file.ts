import type { Mend } from './mend.ts'
import { findParts } from './parts.ts'

/** A file ends with one line end: with none or several, the next change of the file shows a line that nobody changed. */
export const endOfFile: Mend = {
  explanation: 'A file ends with one line end.',
  find: (text, { path }) => {
    const { fields, body } = findParts(text, path)
    const start = text.trimEnd().length
    if ((!fields && !body) || start === 0 || text.slice(start) === '\n') return []
    return [{ start, end: text.length, text: '\n', what: 'ended the file with one line end' }]
  },
}
