import { nearest } from '../problems/nearest.ts'

/** The addresses of a site by the page they belong to, and what has been looked for already. */
type Index = { byPage: Map<string, string[]>; meant: Map<string, string | undefined> }

const indexes = new WeakMap<ReadonlySet<string>, Index>()

/**
 * The address of the site that was meant, for "did you mean": of the same page if the page is there, else of the page with
 * the nearest name. Undefined when nothing is close. Each typed address is held against the pages and not against every
 * section of every page: with a slip in each article, that took longer by the square of their number.
 *
 * @param typed an address such as `/how-long-it-lasts#ours`
 * @param known all addresses; the set does not change any more
 */
export function nearestAddress(typed: string, known: ReadonlySet<string>): string | undefined {
  const index = indexes.get(known) ?? buildIndex(known)
  indexes.set(known, index)
  if (!index.meant.has(typed)) index.meant.set(typed, findNearest(typed, index.byPage))
  return index.meant.get(typed)
}

function buildIndex(known: ReadonlySet<string>): Index {
  return { byPage: Map.groupBy(known, pageOf), meant: new Map() }
}

function findNearest(typed: string, byPage: Map<string, string[]>): string | undefined {
  const own = byPage.get(pageOf(typed))
  if (own) return nearest(typed, own)
  const page = nearest(pageOf(typed), byPage.keys())
  return page === undefined ? undefined : nearest(typed, byPage.get(page) ?? [])
}

/** `/how-long-it-lasts#hours` and `/how-long-it-lasts/hours` → `/how-long-it-lasts` */
function pageOf(address: string): string {
  return /^\/?[^/#]*/.exec(address)?.[0] ?? ''
}
