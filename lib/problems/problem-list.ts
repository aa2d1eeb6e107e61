import type { VFile } from 'vfile'
import type { Problem } from './problem.ts'
import type { Severity } from './rules/rule.ts'
import { type RuleName, ruleOf } from './rules/rules.ts'

/** A problem as every report tells it. Lines and columns count from 1; the end is known for some, and is the place behind it. */
export type ListedProblem = {
  /** Such as `content/articles/cost.md`. */
  file: string
  line: number
  column: number
  endLine?: number
  endColumn?: number
  rule: RuleName
  severity: Severity
  reason: string
  why: string
  mend: string
  /** The line as it was typed; empty for what has no text, such as a folder. */
  source: string
  /** True if `npm run fix` can mend it. */
  isFixable: boolean
}

/** All problems of all files: errors first, then warnings, then notices, each from the top of a file to its end. */
export function listProblems(files: VFile[]): ListedProblem[] {
  const problems = files.flatMap(listInReadingOrder)
  return severities.flatMap((severity) => problems.filter((problem) => problem.severity === severity))
}

/** The gravest first. */
export const severities: readonly Severity[] = ['error', 'warning', 'notice']

/** As an editor mends them. The steps that find problems go over the text several times. */
function listInReadingOrder(file: VFile): ListedProblem[] {
  if (file.messages.length === 0) return []
  const lines = String(file)
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
  return (file.messages as Problem[])
    .map((message) => listProblem(file, message, lines))
    .sort((one, other) => one.line - other.line || one.column - other.column)
}

function listProblem(file: VFile, message: Problem, lines: string[]): ListedProblem {
  const { line = 1, column = 1, place, reason, why, note, fatal } = message
  const rule = message.ruleId as RuleName
  const end = place && 'end' in place ? { endLine: place.end.line, endColumn: place.end.column } : {}
  return {
    ...{ file: file.path, line, column, ...end },
    rule,
    severity: fatal ? 'error' : fatal === false ? 'warning' : 'notice',
    ...{ reason, why, mend: note ?? '' },
    source: lines[line - 1] ?? '',
    isFixable: ruleOf(rule).fixable === true && message.fixable !== false,
  }
}
