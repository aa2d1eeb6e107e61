import type { VFile } from 'vfile'
import { report } from '../../problems/problem.ts'

/** Thirty quotations or lists within each other at the start of a line; no reader could follow five. */
const deepLine = /^(?![-* \t]*$)(?:[ \t]*(?:[>*+-]|\d{1,9}[.)])){30}/m

/** More signs of bold, italic, links and images than stand in any paragraph. */
const mostSigns = 2000

/** No block may stand in another at all, and no heading is underlined here. */
const mostOpenBlocks = 30
const mostUnderlines = 200

/**
 * Reports text that is nested so deeply that the steps on the tree would run out of stack. The parser itself has no limit,
 * and takes seconds for such a line.
 */
export function reportDeepNesting(body: string, file: VFile): boolean {
  const offset = body.search(deepLine)
  const at = offset === -1 ? (findCrowdedPart(body) ?? findOpenBlocks(body)) : offset
  if (at === undefined) return false
  report(file, {
    rule: 'too-deep',
    reason: 'Lists, quotations, blocks or bold texts stand within each other here, more deeply than can be read.',
    why: 'The page cannot be shown.',
    mend: 'Look for very many >, -, *, _, = or : signs on this line or the lines around it, and take those signs away.',
    place: { line: body.slice(0, at).split('\n').length, column: 1 },
  })
  return true
}

function findCrowdedPart(body: string): number | undefined {
  let start = 0
  for (const part of body.split('\n\n')) {
    if ((part.match(/[*_~[\]]/g)?.length ?? 0) > mostSigns) return start
    start += part.length + 2
  }
  return undefined
}

/** Where the last of too many open blocks, or of too many underlined headings, starts: the parser takes seconds for them. */
function findOpenBlocks(body: string): number | undefined {
  let depth = 0
  let underlines = 0
  for (const { 0: line, 1: colons, index } of body.matchAll(/^[ \t]*(?:(:{3,})[^\n]*|=+[ \t]*)$/gm)) {
    if (colons) depth += /^[ \t]*:+[ \t]*$/.test(line) ? -1 : 1
    else underlines += 1
    if (depth > mostOpenBlocks || underlines > mostUnderlines) return index
    depth = Math.max(0, depth)
  }
  return undefined
}
