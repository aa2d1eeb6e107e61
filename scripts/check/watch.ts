import { formatReport } from '../../lib/problems/format-problems.ts'
import type { ListedProblem } from '../../lib/problems/problem-list.ts'
import { compareProblems, formatDifference } from '../../lib/problems/reports/difference.ts'
import { choosePaint } from '../../lib/problems/reports/paint.ts'
import { findProblems, type Look } from './find-problems.ts'
import { watchFolders } from './watch-folders.ts'

/** Checks once, and again after each change below `content/` and `public/images`, until Ctrl+C is pressed. */
export function watch(names: string[]): Promise<number> {
  let before: ListedProblem[] | undefined
  const check = () => {
    const start = performance.now()
    const found = findProblems(names)
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    console.log(`${format(found)}\n\n${conclude(found, before, seconds)}`)
    if ('problems' in found) before = found.problems
  }
  // What changes during the first look is not missed.
  watchFolders(['content', 'public'], isContent, (paths) => {
    console.log(
      `\n${paths.length === 1 ? `${paths[0]} has` : `${paths.length} files have`} changed. Checking again …\n`,
    )
    check()
  })
  check()
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(process.exit(0)))
  })
}

/** Without what programs keep for themselves while someone writes. */
function isContent(path: string): boolean {
  return /^(?:content|public$|public\/images)(?:$|\/)/.test(path) && !/\/\.|~$/.test(path)
}

function format(found: Look): string {
  if ('sentence' in found) return found.sentence
  return formatReport(found.problems, { paint: choosePaint(process.stdout.isTTY, process.env), chosen: found.chosen })
}

function conclude(found: Look, before: ListedProblem[] | undefined, seconds: string): string {
  const wait = 'Waiting for a change. Ctrl+C stops.'
  if ('sentence' in found) return wait
  const difference = before ? `, ${formatDifference(compareProblems(before, found.problems))}` : ''
  return `${found.count} files in ${seconds} seconds${difference}. ${wait}`
}
