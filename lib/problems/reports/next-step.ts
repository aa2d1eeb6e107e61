import { type ListedProblem, severities } from '../problem-list.ts'

/**
 * The last line of a report: how much there is, what it stops, and what to do next.
 *
 * @param chosen the files that were asked for, if not all
 */
export function formatNextStep(problems: ListedProblem[], chosen?: string[]): string {
  const rest = chosen ? ['"npm run check" looks at the other files, too.'] : []
  if (problems.length === 0) return [`No problems${formatChosen(chosen)}.`, ...rest].join(' ')
  const [errors = 0, warnings = 0] = countEach(problems)
  return [
    `${formatCounts(problems)}.`,
    ...(errors > 0 ? ['Nothing was published.'] : [formatHarmless(problems.length)]),
    ...(errors + warnings > 0 ? formatStart(problems) : []),
    ...rest,
  ].join(' ')
}

function formatChosen(chosen: string[] = []): string {
  if (chosen.length === 0) return ''
  return chosen.length === 1 ? ` in ${chosen[0]}` : ` in these ${chosen.length} files`
}

function countEach(problems: ListedProblem[]): number[] {
  return severities.map((severity) => problems.filter((problem) => problem.severity === severity).length)
}

function formatCounts(problems: ListedProblem[]): string {
  const [errors = 0, warnings = 0, notices = 0] = countEach(problems)
  const all = count(problems.length, 'problem')
  const files = count(new Set(problems.map(({ file }) => file)).size, 'file')
  if (errors === 1 && problems.length === 1) return `${all}, and it must be mended`
  if (errors === problems.length) return `${all} in ${files}, ${errors === 2 ? 'both' : 'all'} must be mended`
  const kinds = [...(warnings ? [count(warnings, 'warning')] : []), ...(notices ? [count(notices, 'notice')] : [])]
  if (errors === 0) return `${kinds.join(' and ')} in ${files}`
  return `${all} in ${files}: ${errors} must be mended, and there ${warnings + notices === 1 ? 'is' : 'are'} ${kinds.join(' and ')}`
}

function formatHarmless(all: number): string {
  return all === 1
    ? 'It does not stop the site from being published.'
    : 'None of them stops the site from being published.'
}

function formatStart(problems: ListedProblem[]): string[] {
  const rest = problems.filter(({ isFixable }) => !isFixable)
  const fixable = problems.length - rest.length
  const [first] = rest
  if (!first) return [`Run "npm run fix": it can mend ${problems.length === 1 ? 'this' : 'all of this'}.`]
  const start = `${problems.length === 1 ? 'go to' : 'start with'} ${formatPlace(first)}.`
  if (fixable === 0) return [start.charAt(0).toUpperCase() + start.slice(1)]
  return [`Run "npm run fix": it can mend ${fixable} of them. Then ${start}`]
}

function formatPlace({ file, line, source }: ListedProblem): string {
  return line === 1 && source === '' ? file : `${file} line ${line}`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
