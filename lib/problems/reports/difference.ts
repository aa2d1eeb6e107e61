import type { ListedProblem } from '../problem-list.ts'

/** How many problems are gone since the last look, and how many have come. */
export type Difference = { mended: number; added: number }

/**
 * Compares two looks at the same files. A problem is the same one if it says the same about the same file: its line moves
 * with every line that is written above it. What is left over is the same if it breaks the same rule on the same line.
 */
export function compareProblems(before: ListedProblem[], after: ListedProblem[]): Difference {
  const first = matchBy(before, after, ({ file, rule, reason }) => JSON.stringify([file, rule, reason]))
  const { gone, come } = matchBy(first.gone, first.come, ({ file, rule, line }) => JSON.stringify([file, rule, line]))
  return { mended: gone.length, added: come.length }
}

/** "2 mended, 1 new", "1 mended", "1 new" or "nothing new". */
export function formatDifference({ mended, added }: Difference): string {
  const parts = [...(mended ? [`${mended} mended`] : []), ...(added ? [`${added} new`] : [])]
  return parts.join(', ') || 'nothing new'
}

/** Takes out, one by one, those of both lists that have the same key. */
function matchBy(before: ListedProblem[], after: ListedProblem[], keyOf: (problem: ListedProblem) => string) {
  const open = Map.groupBy(before, keyOf)
  const come = after.filter((problem) => open.get(keyOf(problem))?.shift() === undefined)
  return { gone: [...open.values()].flat(), come }
}
