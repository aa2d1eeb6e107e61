import leven from 'leven'
import type { Library } from '../content/types.ts'

/** A place on the site that an unknown address may have meant. */
export type NearMatch = { href: string; title: string; article: string }

/** Up to three places whose address is close to a path that is not known, the closest first. */
export function findNearMatches(path: string, { articles, pages }: Pick<Library, 'articles' | 'pages'>): NearMatch[] {
  const wanted = wordsOf(path)
  if (wanted.length === 0) return []
  return [...articles, ...pages]
    .flatMap((page) => [
      { address: page.path, match: { href: page.path, title: page.title, article: '' } },
      ...page.sections.map((section) => ({
        address: section.path,
        match: { href: section.place, title: section.title, article: page.title },
      })),
    ])
    .map(({ address, match }) => ({ match, score: similarity(wanted, wordsOf(address)) }))
    .filter(({ score }) => score >= 0.5)
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ match }) => match)
}

function wordsOf(path: string): string[] {
  // A path can be as long as a request allows; a dozen words say what was meant.
  return path
    .toLowerCase()
    .slice(0, 200)
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 1)
    .slice(0, 12)
}

/** Shared words, one wrong letter in four allowed, as a part of all words of both. */
function similarity(a: string[], b: string[]): number {
  const shared = a.filter((word) => b.some((other) => leven(word, other) <= Math.floor(word.length / 4))).length
  return (2 * shared) / (a.length + b.length)
}
