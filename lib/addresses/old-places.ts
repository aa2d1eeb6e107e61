import type { SectionId } from '../content/types.ts'
import { decideAddress, type KnownAddresses, type Withdrawal } from './decide.ts'
import { isReservedId, sectionIdPattern } from './section-ids.ts'
import { pathOfPlace, placeOfPath } from './urls.ts'

/** An id that links to a page may still hold, and where its section is now: a place or a page, or off the site. */
export type OldPlace = { id: SectionId; to: string } | { id: SectionId; withdrawal: Withdrawal }

/**
 * Old ids by the path of the page on which such a link lands. What stands behind the "#" never reaches a server (RFC 3986,
 * 3.5), so the page itself has to know them: its own, and those of pages that became this one.
 */
export function groupOldPlaces(known: KnownAddresses): Map<string, OldPlace[]> {
  const byPage = new Map<string, OldPlace[]>()
  for (const old of Object.keys(known.moved)) {
    const [page = '', id] = old.split('#')
    // An id that the page uses itself would stand there twice.
    if (id === undefined || !sectionIdPattern.test(id) || isReservedId(id)) continue
    const shown = findPage(page, known)
    if (shown === undefined || known.places.has(`${shown}#${id}`)) continue
    const place = findPlace(old, id, known)
    const others = byPage.get(shown) ?? []
    if (place && !others.some((other) => other.id === id)) byPage.set(shown, [...others, place])
  }
  return byPage
}

function findPage(page: string, known: KnownAddresses): string | undefined {
  const decision = decideAddress(page, known)
  // A page that was taken off is still answered, and may say where a section of it went.
  if (decision.kind === 'live' || decision.kind === 'withdrawn') return page
  return decision.kind === 'moved' && !decision.to.includes('#') && known.live.has(decision.to)
    ? decision.to
    : undefined
}

function findPlace(old: string, id: SectionId, known: KnownAddresses): OldPlace | undefined {
  const decision = decideAddress(pathOfPlace(old), known)
  if (decision.kind === 'withdrawn') return { id, withdrawal: decision.withdrawal }
  return decision.kind === 'moved' ? { id, to: placeOfPath(decision.to) } : undefined
}
