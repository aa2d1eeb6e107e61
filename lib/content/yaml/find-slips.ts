import { listBlockMends } from './block-mends.ts'
import type { FieldNames } from './field-names.ts'
import { listLineMends } from './line-mends.ts'
import { type ReadDocument, readDocument } from './read-document.ts'
import { describeSyntax, type SyntaxCode } from './yaml-syntax.ts'

/** A slip in the form of a text, with what to type. */
export type Slip = { line: number; column: number; reason: string; mend: string }

/** Each try reads the text anew, so a long one gets fewer, and a very long one none. */
const mostTries = (text: string) => (text.length > 50_000 ? 0 : Math.min(60, Math.ceil(1.5e5 / (text.length + 1))))

/** A file with more mistakes than these is one that nobody mends line by line. */
const mostSlips = 40

/**
 * Every slip because of which a text cannot be read as YAML. One slip can make all lines after it unreadable: so each is
 * mended on a copy, and only what is wrong there, too, is named. A mend is only proposed if the text can be read with it.
 */
export function findSlips(text: string, read: ReadDocument, names: FieldNames): Slip[] {
  const lines = text.split('\n')
  const slips: Slip[] = []
  let left = mostTries(text)
  let current = read
  while (current.mistakes.length > 0) {
    const at = lineOf(current) - 1
    let found = false
    for (const { at: named, column, lines: mended, reason, mend } of listBlockMends(lines, at, names)) {
      if (left === 0) break
      left -= 1
      const tried = lines.map((line, index) => mended.get(index) ?? line)
      const after = readDocument(tried.join('\n'))
      if (after.mistakes.length > 0 && lineOf(after) - 1 <= at) continue
      slips.push({ line: named + 1, column, reason, mend })
      lines.splice(0, lines.length, ...tried)
      current = after
      found = true
      break
    }
    if (!found) return [...slips, ...describeRest(current, lines, names)].slice(0, mostSlips)
  }
  return slips
}

function lineOf({ mistakes, lines }: ReadDocument): number {
  return lines.linePos(mistakes[0]?.at ?? 0).line
}

/** Mistakes that concern their line alone. All others may only follow from one before them. */
const alone: SyntaxCode[] = ['BAD_SCALAR_START', 'BLOCK_AS_IMPLICIT_KEY', 'LOST_TEXT']

/** What could not be mended, or not tried out any more. */
function describeRest({ mistakes, lines: counter }: ReadDocument, lines: string[], names: FieldNames): Slip[] {
  const certain = mistakes.filter(({ code }, at) => at < 3 || alone.includes(code)).slice(0, mostSlips)
  return certain.map(({ code, at }) => {
    const { line, col } = counter.linePos(at)
    const likely = alone.includes(code) ? listLineMends(lines[line - 1] ?? '', names).at(-1) : undefined
    if (!likely) return { line, column: Math.max(col, 1), ...describeSyntax(code) }
    return { line, column: likely.column, reason: likely.reason, mend: `${likely.advice}: ${likely.line.trim()}` }
  })
}
