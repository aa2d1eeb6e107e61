import leven from 'leven'
import type { Library } from '../content/types.ts'
import type { OldAddress } from './old-addresses.ts'

/** A place on the site that an unknown address may have meant. `article` is the article that a section stands in. */
export type NearMatch = { href: string; title: string; article?: string }

const closeEnough = 0.6

/**
 * Up to three places whose address is close to a path that is not known, the closest first. A section is also found by the
 * address that it had before: someone may have mistyped an old link.
 *
 * @param old addresses that lead to places of this site
 */
export function findNearMatches(path: string, pages: Pages, old: readonly OldAddress[] = []): NearMatch[] {
  const asked = splitPath(path)
  const places = listPlaces(pages)
  const titles = new Map(places.map((place) => [place.match.href, place.match]))
  const earlier = old.flatMap(({ address, to }): Place[] => {
    const match = titles.get(to)
    const [slug = '', id] = address.slice(1).split('#')
    return match ? [{ slug, id, match }] : []
  })
  const best = [...places, ...earlier]
    .map((place) => ({ score: scorePlace(asked, place), match: place.match }))
    .filter(({ score }) => score >= closeEnough)
    .sort((a, b) => b.score - a.score)
    .map(({ match }) => match)
  return [...new Set(best)].slice(0, 3)
}

type Pages = Pick<Library, 'articles' | 'pages'>

/** A page or a section with an address it has or had: its first part, and the id of the section. */
type Place = { slug: string; id: string | undefined; match: NearMatch }

function listPlaces({ articles, pages }: Pages): Place[] {
  return [...articles, ...pages].flatMap((page): Place[] => [
    { slug: page.slug, id: undefined, match: { href: page.path, title: page.title } },
    ...page.sections.map(({ id, place, title }) => ({
      slug: page.slug,
      id,
      match: { href: place, title, article: page.title },
    })),
  ])
}

function scorePlace(asked: Asked, { slug, id }: Place): number {
  return id === undefined ? scorePage(asked, slug) : scoreSection(asked, slug, id)
}

/** The words of an address: of its first part, and of the rest if there is one. */
type Asked = { page: string[]; section: string[] | undefined }

function splitPath(path: string): Asked {
  // A path can be as long as a request allows; its beginning says what was meant.
  const [page = '', ...rest] = path.slice(0, 200).split('/').filter(Boolean)
  return { page: wordsOf(page), section: rest.length > 0 ? wordsOf(rest.join('-')) : undefined }
}

/** For a section that is not found, its article is the second choice. */
function scorePage({ page, section }: Asked, slug: string): number {
  return similarity(page, wordsOf(slug)) * (section ? 0.65 : 1)
}

/** The section counts more than the article, since sections move. An address of one part may name a section, too. */
function scoreSection({ page, section }: Asked, slug: string, id: string): number {
  if (!section) return similarity(page, wordsOf(id)) * 0.9
  return similarity(section, wordsOf(id)) * 0.7 + similarity(page, wordsOf(slug)) * 0.3
}

function wordsOf(text: string): string[] {
  const words = text.toLowerCase().split(/[^a-z0-9]+/)
  return words.filter((word) => word.length > 1).slice(0, 12)
}

/** The part of the words of both that have a partner in the other, one wrong letter in four allowed: 0 to 1. */
function similarity(a: string[], b: string[]): number {
  if (a.length === 0 || b.length === 0) return 0
  const hasPartner = (word: string, others: string[]) => others.some((other) => isAlmost(word, other))
  const shared = a.filter((word) => hasPartner(word, b)).length + b.filter((word) => hasPartner(word, a)).length
  return shared / (a.length + b.length)
}

function isAlmost(word: string, other: string): boolean {
  const most = word.length / 4
  // Each letter too many is a wrong one. Most pairs of words end here, and need not be compared letter by letter.
  return Math.abs(word.length - other.length) <= most && leven(word, other) <= most
}
