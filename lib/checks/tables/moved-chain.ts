import { pageOfPlace } from '../../addresses/urls.ts'
import type { ParsedLibrary } from '../../content/parsed-library.ts'
import { report } from '../../problems/problem.ts'
import { collectMoves, type Moves, targetOf } from './moved-entries.ts'

/** An old address leads to its end in one step, and never round in a circle. */
export function checkMovedChain(library: ParsedLibrary): void {
  const moves = collectMoves(library)
  if (!moves) return
  for (const old of Object.keys(moves.moved)) {
    const target = targetOf(moves.moved, old)
    if (target === undefined || moves.published.has(target)) continue
    const end = follow(old, moves)
    if (end === 'circle') reportCircle(old, target, moves)
    else if (end !== undefined && end !== target) reportChain(old, target, end, moves)
  }
}

/** Where an old address ends. Undefined if that is nowhere, or something that was taken off the site. */
function follow(old: string, { moved, published }: Moves): string | 'circle' | undefined {
  const seen = new Set<string>()
  let current: string | undefined = old
  while (current !== undefined) {
    if (seen.has(current)) return 'circle'
    seen.add(current)
    current = step(current, moved)
    if (current !== undefined && published.has(current)) return current
  }
  return undefined
}

/** A section whose page was renamed keeps its id on the new page. */
function step(address: string, moved: Moves['moved']): string | undefined {
  const own = targetOf(moved, address)
  if (own !== undefined || !address.includes('#') || Object.hasOwn(moved, address)) return own
  const page = targetOf(moved, pageOfPlace(address))
  return page === undefined || page.includes('#') ? page : page + address.slice(pageOfPlace(address).length)
}

function reportCircle(old: string, target: string, { file, placeOf }: Moves): void {
  report(file, {
    rule: 'moved-circle',
    reason:
      old === target
        ? `"${old}" leads to itself.`
        : `"${old}" leads to "${target}", and from there back to where it came from.`,
    why: 'Readers who follow the old link would find an error page.',
    mend: 'Write the address at which it stands today behind the colon.',
    place: placeOf([old]),
  })
}

function reportChain(old: string, target: string, end: string, { file, placeOf }: Moves): void {
  report(file, {
    rule: 'moved-chain',
    reason: `"${old}" leads to "${target}", which moved on to "${end}".`,
    why: 'The old link works only as long as both lines stand here.',
    mend: `${old}: ${end}`,
    place: placeOf([old]),
  })
}
