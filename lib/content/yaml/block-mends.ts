import type { FieldNames } from './field-names.ts'
import { listLineMends } from './line-mends.ts'
import { quoteText, unquoteText } from './quote-text.ts'

/** Several lines as they were meant. `at` is the line that a problem names, from 0. The number of lines stays. */
export type BlockMend = { at: number; column: number; lines: Map<number, string>; reason: string; mend: string }

/** Every way in which the lines around a mistake may have been meant, the most likely one first. */
export function listBlockMends(lines: readonly string[], at: number, names: FieldNames): BlockMend[] {
  const before = previousLine(lines, at)
  const isField = (index: number) => isFieldLine(lines[index] ?? '', names)
  const torn = mendTornText(lines, isField(at) ? at + 1 : at, isField)
  return [
    ...(isField(at) ? [torn] : []),
    ...mendAlone(lines, at, names),
    mendEmptyTable(lines, at),
    mendRepeated(lines, at),
    ...(before === undefined ? [] : mendAlone(lines, before, names)),
    ...mendIndent(lines, at, before),
    torn,
  ].filter((mend) => mend !== undefined)
}

/** The line itself. Where its place on the line matters, the message shows it with the space before it. */
function mendAlone(lines: readonly string[], at: number, names: FieldNames): BlockMend[] {
  const typed = lines[at] ?? ''
  return listLineMends(typed, names).map(({ line, column, reason, advice }) => {
    const isMoved = column <= typed.search(/\S/) + 1 && typed.search(/\S/) > 0
    const mend = isMoved ? `${advice}:\n${line}` : `${advice}: ${line.trim()}`
    return { at, column, lines: new Map([[at, line]]), reason, mend }
  })
}

/** `{}` stands for a table without rows, until someone adds one below it. */
function mendEmptyTable(lines: readonly string[], at: number): BlockMend | undefined {
  const found = lines.findIndex((line, index) => index < at && /^(?:\{\}|\[\])\s*$/.test(line))
  if (found === -1) return undefined
  const sign = lines[found]?.trim() ?? ''
  const reason = `"${sign}" says that the file is empty, and there is more below it.`
  return { at: found, column: 1, lines: new Map([[found, '']]), reason, mend: `Take the line with ${sign} away.` }
}

/** A field that stands there already, with the lines that belong to it. */
function mendRepeated(lines: readonly string[], at: number): BlockMend | undefined {
  const [, indent = '', name] = /^(\s*)([A-Za-z][\w-]*|\/[^\s:]+):(?:\s|$)/.exec(lines[at] ?? '') ?? []
  const first = lines.findIndex((line, index) => index < at && line.startsWith(`${indent}${name}:`))
  if (name === undefined || first === -1) return undefined
  const end = lines.findIndex((line, index) => index > at && /\S/.test(line) && !line.startsWith(`${indent} `))
  const taken = lines.slice(at, end === -1 ? undefined : end)
  const isSame = taken.length === 1 && lines[first]?.trim() === lines[at]?.trim()
  return {
    at,
    column: indent.length + 1,
    lines: new Map(taken.map((_, index) => [at + index, ''])),
    reason: `The field "${name}" stands on line ${first + 1} already.`,
    mend: isSame ? 'Take this line away.' : 'Keep the one that is right and take the other away.',
  }
}

/** The space at the start of a line is that of the line above it, or of the text behind its hyphen. */
function mendIndent(lines: readonly string[], at: number, before: number | undefined): BlockMend[] {
  const typed = lines[at] ?? ''
  const above = lines[before ?? -1] ?? ''
  const columns = [/^\s*/, /^\s*- +/].map((start) => start.exec(above)?.[0].length ?? 0)
  return [...new Set(columns)]
    .map((column) => ' '.repeat(column) + typed.trim())
    .filter((line) => line !== typed)
    .map((line) => ({
      at,
      column: 1,
      lines: new Map([[at, line]]),
      reason: 'The space at the start of this line does not fit the lines around it.',
      mend: `Write the line so, with ${countSpaces(line)} before it:\n${line}`,
    }))
}

function countSpaces(line: string): string {
  const count = line.search(/\S/)
  return count === 0 ? 'no space' : count === 1 ? '1 space' : `${count} spaces`
}

/** A field of the site, or the start of an entry of a list. */
function isFieldLine(line: string, { all }: FieldNames): boolean {
  return /^\s*- /.test(line) || all.has(/^\s*([A-Za-z][\w-]*)\s*:/.exec(line)?.[1] ?? '')
}

/** A text that goes on in the lines below it, without saying so. `start` is the first of these. */
function mendTornText(
  lines: readonly string[],
  start: number,
  isField: (index: number) => boolean,
): BlockMend | undefined {
  const [, head, text = ''] = /^(\s*(?:- +)*[A-Za-z][\w-]*:)\s+(\S.*)$/.exec(lines[start - 1] ?? '') ?? []
  let end = start
  while (end < lines.length && /\S/.test(lines[end] ?? '') && !isField(end)) end += 1
  if (head === undefined || end === start || /^[[{|>]/.test(text)) return undefined
  const words = [text, ...lines.slice(start, end)].map((line) => line.trim()).join(' ')
  const joined = `${head} ${quoteText(unquoteText(words))}`
  const emptied = lines.slice(start, end).map((_, index): [number, string] => [start + index, ''])
  return {
    at: start,
    column: 1,
    lines: new Map([[start - 1, joined], ...emptied]),
    reason: 'This line seems to go on with the text above it.',
    mend: `Write the text in one line: ${joined.trim()}`,
  }
}

function previousLine(lines: readonly string[], at: number): number | undefined {
  const found = lines.findLastIndex((line, index) => index < at && /^\s*[^\s#]/.test(line))
  return found === -1 ? undefined : found
}
