import { appendFileSync } from 'node:fs'
import { parseCheckArguments, type Report } from '../../lib/problems/command/check-arguments.ts'
import { checkHelp } from '../../lib/problems/command/check-help.ts'
import { formatReport } from '../../lib/problems/format-problems.ts'
import type { ListedProblem } from '../../lib/problems/problem-list.ts'
import { formatAnnotations, isMoreThanShown } from '../../lib/problems/reports/github-report.ts'
import { formatJobSummary } from '../../lib/problems/reports/job-summary.ts'
import { formatJson } from '../../lib/problems/reports/json-report.ts'
import { formatNextStep } from '../../lib/problems/reports/next-step.ts'
import { choosePaint } from '../../lib/problems/reports/paint.ts'
import { findProblems } from './find-problems.ts'
import { watch } from './watch.ts'

/** Does what was typed behind `npm run check --`, and answers with the exit code. */
export async function runCommand(typed: string[]): Promise<number> {
  const asked = parseCheckArguments(typed)
  if (asked.kind === 'mistake') return refuse(asked.sentence)
  if (asked.kind === 'help') {
    console.log(checkHelp)
    return 0
  }
  if (asked.isWatching) return watch(asked.files)
  const found = findProblems(asked.files)
  if ('sentence' in found) return refuse(found.sentence)
  console.log(format(found.problems, asked.report, found.chosen))
  if (asked.report === 'github') addToJobSummary(found.problems)
  return found.problems.some(({ severity }) => severity === 'error') ? 1 : 0
}

function refuse(sentence: string): number {
  console.error(sentence)
  return 2
}

function format(problems: ListedProblem[], report: Report, chosen: string[] | undefined): string {
  if (report === 'json') return formatJson(problems)
  if (report === 'github') return [...formatAnnotations(problems), formatNextStep(problems, chosen)].join('\n')
  return formatReport(problems, { paint: choosePaint(process.stdout.isTTY, process.env), chosen })
}

/** GitHub shows a page of Markdown below a run: there is room for what it does not show at the lines. */
function addToJobSummary(problems: ListedProblem[]): void {
  const path = process.env.GITHUB_STEP_SUMMARY
  if (path && isMoreThanShown(problems)) appendFileSync(path, formatJobSummary(problems))
}
