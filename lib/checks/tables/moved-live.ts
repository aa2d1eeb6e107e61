import { isReservedSlug } from '../../addresses/fixed-paths.ts'
import { isPlainAddress } from '../../addresses/plain-address.ts'
import { pageOfPlace } from '../../addresses/urls.ts'
import type { ParsedLibrary } from '../../content/parsed-library.ts'
import { report } from '../../problems/problem.ts'
import { collectMoves, targetOf } from './moved-entries.ts'

/** An old address is not on the site any more: what is there is shown, and nobody would be sent on. */
export function checkMovedLive(library: ParsedLibrary): void {
  const moves = collectMoves(library)
  if (!moves) return
  const { file, moved, placeOf, published } = moves
  for (const old of Object.keys(moved).filter(isPlainAddress)) {
    const place = placeOf([old])
    const page = pageOfPlace(old)
    if (isReservedSlug(page.slice(1)) && !published.known.has(page)) {
      report(file, {
        rule: 'moved-live',
        reason: `The site keeps the address ${page} for itself, so no page ever stood there.`,
        why: 'The day it is used, readers would be sent to another page.',
        mend: 'Take the line away, or write the address that people really have.',
        place,
      })
    } else if (published.known.has(old)) {
      const isSection = old.includes('#')
      report(file, {
        rule: 'moved-live',
        reason: `"${old}" is still on the site.`,
        why: `It is shown as before, and nobody is ${targetOf(moved, old) ? 'sent on' : 'told that it is gone'}.`,
        mend: isSection
          ? `Take the heading with {#${old.split('#')[1]}} away or give it its new id. If nothing moved, take this line away.`
          : `Take or rename the file of ${old}. If nothing moved, take this line away.`,
        place,
      })
    }
  }
}
