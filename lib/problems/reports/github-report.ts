import { type ListedProblem, severities } from '../problem-list.ts'

/** GitHub shows no more than ten annotations of each kind for a step: https://github.com/orgs/community/discussions/26680 */
const mostShown = 10

/**
 * One workflow command for each problem. GitHub shows it at its line in a pull request, in the words of every report.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function formatAnnotations(problems: ListedProblem[]): string[] {
  return problems.map(formatAnnotation)
}

/** True if GitHub would not show all of them at their lines. */
export function isMoreThanShown(problems: ListedProblem[]): boolean {
  return severities.some((kind) => problems.filter(({ severity }) => severity === kind).length > mostShown)
}

function formatAnnotation(problem: ListedProblem): string {
  const { file, line, column, endLine = line, rule, severity, reason, why, mend } = problem
  // GitHub takes a column only for a place on a single line.
  const places = endLine === line ? { file, line, endLine, col: column } : { file, line, endLine }
  const properties = Object.entries({ ...places, title: rule }).map(
    ([name, value]) => `${name}=${escapeProperty(value)}`,
  )
  return `::${severity} ${properties.join(',')}::${escapeMessage(`${reason}\nWhy: ${why}\nMend: ${mend}`)}`
}

/** As in https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts, where the format is at home. */
function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(value: string | number): string {
  return escapeMessage(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
