import { editorLink } from '../../addresses/editor-link.ts'
import type { ListedProblem } from '../../problems/problem-list.ts'
import { toCells } from '../../problems/reports/line-cells.ts'

/** The line of a problem, cut at the words concerned. `words` is empty where the whole line is meant. */
export type Quotation = { before: string; words: string; after: string }

/** A problem as a page shows it to its editor. `href` opens the file at its place in an editor on this machine. */
export type ShownProblem = Pick<
  ListedProblem,
  'file' | 'line' | 'column' | 'severity' | 'rule' | 'reason' | 'why' | 'mend'
> & {
  quotation: Quotation
  href: string
}

/** No more characters of a line than these stand before the words concerned, and after them. */
const [most, mostWords] = [80, 240]

/** @param root the folder of the site on this machine */
export function showProblem(problem: ListedProblem, root: string): ShownProblem {
  const { file, line, column, severity, rule, reason, why, mend } = problem
  const href = editorLink(root, file, line, column)
  return { file, line, column, severity, rule, reason, why, mend, quotation: quote(problem), href }
}

/** What cannot be seen in a line is shown by its number, as in a report. */
function quote({ source, line, column, endLine, endColumn }: ListedProblem): Quotation {
  const cells = toCells(source, 0)
  const start = column - 1
  const end =
    endLine === undefined ? start + lengthAt(source, start) : endLine > line ? source.length : (endColumn ?? 0) - 1
  const between = (from: number, to: number) => cells.filter(({ offset }) => offset >= from && offset < to)
  const write = (list: typeof cells) => list.map(({ shown }) => shown).join('')
  const [before, words, after] = [between(0, start), between(start, end), between(end, Infinity)]
  return {
    before: before.length > most ? `…${write(before.slice(-most))}` : write(before).trimStart(),
    words: words.length > mostWords ? `${write(words.slice(0, mostWords))}…` : write(words),
    after:
      words.length > mostWords ? '' : after.length > most ? `${write(after.slice(0, most))}…` : write(after).trimEnd(),
  }
}

/** Where only the start of the words is known: a figure, something in brackets, or a word. At the start of a line, all of it is meant. */
function lengthAt(source: string, start: number): number {
  if (source.slice(0, start).trim() === '') return 0
  const [found = ''] = /^(?:\{\{[^{}]*\}\}|\[[^[\]]*\]|[\p{L}\p{N}’'-]+|.?)/u.exec(source.slice(start)) ?? []
  return found.length
}
