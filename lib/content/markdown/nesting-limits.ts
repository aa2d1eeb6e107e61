import type { VFile } from 'vfile'
import { report } from '../../problems/problem.ts'

/** Thirty quotations or lists within each other at the start of a line; no reader could follow five. */
const deepLine = /^(?![-* \t]*$)(?:[ \t]*(?:[>*+-]|\d{1,9}[.)])){30}/m

/** More signs of bold, italic, links and images than stand in any paragraph. */
const mostSigns = 2000

/**
 * Reports text that is nested so deeply that the steps on the tree would run out of stack. The parser itself has no limit,
 * and takes seconds for such a line.
 */
export function reportDeepNesting(body: string, file: VFile): boolean {
  const offset = body.search(deepLine)
  const at = offset === -1 ? findCrowdedPart(body) : offset
  if (at === undefined) return false
  report(file, {
    rule: 'too-deep',
    reason: 'Lists, quotations or bold texts stand within each other here, more deeply than can be read.',
    why: 'The page cannot be shown.',
    mend: 'Look for very many >, -, * or _ signs on this line or the lines below it, and take those signs away.',
    place: { line: body.slice(0, at).split('\n').length, column: 1 },
  })
  return true
}

function findCrowdedPart(body: string): number | undefined {
  let start = 0
  for (const part of body.split('\n\n')) {
    if ((part.match(/[*_~[]/g)?.length ?? 0) > mostSigns) return start
    start += part.length + 2
  }
  return undefined
}
