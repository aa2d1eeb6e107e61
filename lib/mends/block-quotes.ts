import { findVerbatim } from './body-tree.ts'
import type { Mend } from './mend.ts'
import { findParts, isWithin } from './parts.ts'

/** `:::note{title=“A title”}`, as a word processor writes it: with curly quotes the line opens no block. */
export const blockQuotes: Mend = {
  explanation: 'Curly quotation marks around the title of a block become straight ones.',
  changesMeaning: true,
  find: (text, { path }) => {
    const { body } = findParts(text, path)
    const found = [...text.matchAll(/^(:{3,}[a-z-]+\{[a-z]+=)[“”]([^“”"\n]*)[“”](?=\}[ \t]*$)/gm)].filter(({ index }) =>
      isWithin(index, body),
    )
    if (found.length === 0) return []
    const verbatim = findVerbatim(text, path)
    return found
      .filter(({ index }) => !verbatim.some((part) => isWithin(index, part)))
      .map(({ index, 0: typed, 1: before = '', 2: title }) => ({
        start: index + before.length,
        end: index + typed.length,
        text: `"${title}"`,
        what: 'made straight quotation marks of curly ones',
      }))
  },
}
