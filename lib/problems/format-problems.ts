import type { VFile } from 'vfile'
import type { Problem } from './problem.ts'

/** All problems of all files as text for a terminal: errors first, each with its place, why it matters and how to mend it. */
export function formatProblems(files: VFile[]): string {
  const problems = files.flatMap((file) => inReadingOrder(file).map((message) => ({ file, message })))
  const errors = problems.filter(({ message }) => message.fatal)
  const others = problems.filter(({ message }) => !message.fatal)
  const blocks = [...errors, ...others].map(({ file, message }) => formatProblem(file, message))
  return [...blocks, formatCount(errors.length, others.length)].join('\n\n')
}

/** From the top of a file to its end, as an editor mends it. The steps that find problems go over the text several times. */
function inReadingOrder(file: VFile): Problem[] {
  const order = ({ line = 0, column = 0 }: Problem) => line * 1e6 + column
  return ([...file.messages] as Problem[]).sort((a, b) => order(a) - order(b))
}

function formatProblem(file: VFile, { line, column, ruleId, reason, why, note, fatal }: Problem): string {
  const kind = fatal ? 'error' : fatal === false ? 'warning' : 'notice'
  const source =
    String(file)
      .split(/\r\n?|\n/)
      [(line ?? 1) - 1]?.trim() ?? ''
  return [
    `${file.path}:${line}:${column}  ${kind}  ${ruleId}`,
    ...(source ? [`  ${String(line).padStart(5)} | ${shorten(source)}`] : []),
    `        | ${reason}`,
    `  Why    ${why}`,
    `  Mend   ${String(note).replaceAll('\n', '\n         ')}`,
  ].join('\n')
}

function shorten(line: string): string {
  return line.length > 100 ? `${line.slice(0, 100)}…` : line
}

function formatCount(errors: number, others: number): string {
  if (errors + others === 0) return 'No problems.'
  const problems = (count: number) => `${count} ${count === 1 ? 'problem' : 'problems'}`
  if (errors === 0) return `${problems(others)} to look at. Nothing stops the site from being built.`
  return `${problems(errors)} must be mended${others ? `, and ${others} more to look at` : ''}. Nothing was published.`
}
