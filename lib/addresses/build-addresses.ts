import type { Moved } from '../content/tables/schemas.ts'
import type { Page, Section } from '../content/types.ts'
import type { KnownAddresses } from './decide.ts'
import type { LedgerLine } from './ledger/ledger.ts'
import { listCodes } from './ledger/section-codes.ts'

type Addressed = Pick<Page, 'path'> & { sections: readonly Pick<Section, 'path' | 'place' | 'sections'>[] }

type Content = {
  articles: readonly Addressed[]
  pages: readonly Addressed[]
  moved: Moved
  ledger: readonly LedgerLine[]
}

/**
 * What is known of the addresses of a site. Only articles have section pages.
 *
 * @param others paths that answer and are not made of articles and pages
 */
export function buildKnownAddresses(
  { articles, pages, moved, ledger }: Content,
  others: Iterable<string>,
): KnownAddresses {
  const all = [...articles, ...pages]
  const live = [...all.map(({ path }) => path), ...articles.flatMap(({ sections }) => sections.map(({ path }) => path))]
  const places = all
    .flatMap(({ sections }) => sections.flatMap((section) => [section, ...section.sections]))
    .map(({ place }) => place)
  const wholes = articles.flatMap(({ sections }) =>
    sections.flatMap(({ path, sections: parts }) => parts.map(({ place }): [string, string] => [place, path])),
  )
  return {
    live: new Set([...others, ...live]),
    places: new Set(places),
    wholes: new Map(wholes),
    moved,
    codes: listCodes(ledger),
  }
}
