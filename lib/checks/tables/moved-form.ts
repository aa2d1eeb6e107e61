import { isPlainAddress, plainAddress } from '../../addresses/plain-address.ts'
import type { ParsedLibrary } from '../../content/parsed-library.ts'
import { report } from '../../problems/problem.ts'
import { collectMoves } from './moved-entries.ts'

/** An old address is written as it was: the page, and `#` before the section. In another form it is never looked up. */
export function checkMovedForm(library: ParsedLibrary): void {
  const moves = collectMoves(library)
  if (!moves) return
  for (const old of Object.keys(moves.moved).filter((address) => !isPlainAddress(address))) {
    const plain = plainAddress(old)
    const id = /^\/[^\s/#?A-Z]+#(.+)$/.exec(old)?.[1]
    report(moves.file, {
      rule: 'moved-form',
      reason: id
        ? `No section can have had the id "${id}".`
        : `"${old}" does not have the form of an address of this site.`,
      why: 'Nobody who follows the old link would be sent on: a reader would find an error page.',
      mend: plain
        ? `Write ${plain} before the colon.`
        : 'Write the old page, such as /old-name, or the old section, such as /how-long-it-lasts#old-id.',
      place: moves.placeOf([old]),
    })
  }
}
