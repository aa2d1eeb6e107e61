import type { Change } from './mend-text.ts'

/** What was done to a file, a line for each kind of change: "content/articles/cost.md lines 3 and 7–9: took …". */
export function formatChanges(path: string, changes: readonly Change[], lineOf: 'before' | 'after'): string[] {
  const linesByWhat = new Map<string, number[]>()
  for (const change of changes) {
    const lines = linesByWhat.get(change.what) ?? []
    linesByWhat.set(change.what, [...new Set([...lines, change[lineOf]])])
  }
  return [...linesByWhat].map(([what, lines]) => `${path} ${formatLines(lines.sort((a, b) => a - b))}: ${what}`)
}

/** More runs of lines than this are not read by anybody. */
const mostRuns = 8

function formatLines(lines: number[]): string {
  if (lines.length === 1) return `line ${lines[0]}`
  const runs: number[][] = []
  for (const line of lines) {
    const run = runs.at(-1)
    if (run && line === (run.at(-1) ?? 0) + 1) run.push(line)
    else runs.push([line])
  }
  const shown = runs.slice(0, mostRuns).map((run) => (run.length > 1 ? `${run[0]}–${run.at(-1)}` : `${run[0]}`))
  const rest = runs.slice(mostRuns).flat().length
  const all = rest > 0 ? [...shown, `${rest} more`] : shown
  return `lines ${all.length > 1 ? `${all.slice(0, -1).join(', ')} and ${all.at(-1)}` : all[0]}`
}
