import type { ListedProblem } from '../problem-list.ts'

/** The problems for other programs: a JSON list, `[]` if there are none. The end of a place is there for some. */
export function formatJson(problems: ListedProblem[]): string {
  return JSON.stringify(problems.map(pick), null, 2)
}

function pick({ file, line, column, endLine, endColumn, rule, severity, reason, why, mend }: ListedProblem) {
  return { file, line, column, endLine, endColumn, rule, severity, reason, why, mend }
}
