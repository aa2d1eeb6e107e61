import type { Mend } from './mend.ts'

/** A byte-order mark, and spaces or empty lines before the first `---` of a page: with them, its fields are taken for text. */
export const startOfFile: Mend = {
  explanation: 'Spaces, empty lines and an invisible mark at the very start of a file are taken away.',
  changesMeaning: true,
  find: (text, { path }) => {
    const mark = /^\ufeff/.exec(text)?.[0] ?? ''
    const space = path.endsWith('.md') ? (/^[\s\u200b\u2060]+(?=---[ \t]*(?:[\r\n]|$))/.exec(text)?.[0] ?? '') : ''
    const [end, what] =
      space.length > mark.length
        ? [space.length, 'what stood before the first ---']
        : [mark.length, 'an invisible mark']
    return end > 0 ? [{ start: 0, end, text: '', what: `took ${what} away` }] : []
  },
}
