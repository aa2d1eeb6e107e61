import type { VFile } from 'vfile'
import { type ListedProblem, listProblems } from './problem-list.ts'
import { formatNextStep } from './reports/next-step.ts'
import { type Paint, plainPaint } from './reports/paint.ts'
import { quoteLine } from './reports/quoted-line.ts'

/** All problems of all files as text: errors first, each with its place, why it matters and how to mend it. */
export function formatProblems(files: VFile[]): string {
  return formatReport(listProblems(files))
}

/** The same for problems that are listed already. The last line says what to do next. */
export function formatReport(problems: ListedProblem[], { paint = plainPaint, chosen }: ReportOptions = {}): string {
  return [...problems.map((problem) => formatProblem(problem, paint)), formatNextStep(problems, chosen)].join('\n\n')
}

type ReportOptions = { paint?: Paint; chosen?: string[] | undefined }

/** The first line has one form for every problem: other programs read it, too. */
function formatProblem(problem: ListedProblem, paint: Paint): string {
  const { file, line, column, severity, rule, reason, why, mend } = problem
  return [
    `${paint.strong(`${file}:${line}:${column}`)}  ${paint.grave(severity, severity)}  ${rule}`,
    ...formatQuotation(problem, paint),
    ...reason.split('\n').map((text) => `${margin}${text}`),
    `  ${paint.strong('Why')}    ${indent(why)}`,
    `  ${paint.strong('Mend')}   ${indent(mend)}`,
  ].join('\n')
}

const margin = '        | '

function formatQuotation(
  { source, line, column, endLine, endColumn, severity }: ListedProblem,
  paint: Paint,
): string[] {
  const end = endLine === undefined || endLine === line ? endColumn : Infinity
  const { text, underline } = quoteLine(source, column, end)
  if (text === '') return []
  const quoted = `  ${String(line).padStart(5)} | ${text}`
  return underline ? [quoted, margin + paint.grave(severity, underline)] : [quoted]
}

function indent(text: string): string {
  return text.replaceAll('\n', '\n         ')
}
