import { buildKnownAddresses } from '../addresses/build-addresses.ts'
import { fixedPaths } from '../addresses/fixed-paths.ts'
import { findSectionCodes } from '../addresses/ledger/section-codes.ts'
import { groupOldPlaces } from '../addresses/old-places.ts'
import { fillFormerIds } from '../content/former-ids.ts'
import type { ParsedLibrary } from '../content/parsed-library.ts'
import type { Article, Library, Page, Site } from '../content/types.ts'
import { buildFigures } from '../registers/figures.ts'
import { listMovedSections } from '../registers/moved-sections.ts'

/**
 * Parsed files → everything that pages are made from. A table that could not be read is empty, and so is each field of
 * `site.yaml`: only someone who writes ever sees such a library, see `preview`.
 *
 * @param shown the articles that are shown, of the ones that were parsed
 */
export function assembleLibrary({ pages, tables, sources, published }: ParsedLibrary, shown: Article[]): Library {
  const site = tables.site.parsed?.data ?? emptySite
  const [moved, ledger] = [tables.moved.parsed?.data ?? {}, published?.ledger.lines ?? []]
  const all = addressAll({ articles: shown, pages: pages.map(({ page }) => page), moved, ledger })
  const onHome = { title: site.levels?.title ?? '', figures: tables.site.figures }
  const facts = tables.facts.parsed?.data ?? { about: {}, facts: [] }
  const figures = buildFigures(facts, sources ?? new Map(), [...all.articles, ...all.pages], onHome)
  const publishedWords = published?.words ?? new Map()
  return { site, moved, ledger, publishedWords, glossary: tables.glossary.parsed?.data ?? [], ...all, figures }
}

type Content = Pick<Library, 'articles' | 'pages' | 'moved' | 'ledger'>

/** Gives sections the ids they had before and their codes, and pages what they say of sections that are not there any more. */
function addressAll(content: Content): Pick<Library, 'articles' | 'pages'> {
  const known = buildKnownAddresses(content, fixedPaths)
  const [old, codes] = [groupOldPlaces(known), findSectionCodes(content.ledger, known)]
  const address = <Kind extends Page>(page: Kind): Kind => {
    const places = old.get(page.path) ?? []
    return { ...fillFormerIds(page, places), movedSections: listMovedSections(page, places, content) }
  }
  const withCodes = (article: Article): Article => ({
    ...article,
    sections: article.sections.map((section) => ({ ...section, code: codes.get(section.path) })),
  })
  return { articles: content.articles.map((article) => withCodes(address(article))), pages: content.pages.map(address) }
}

const emptySite: Site = {
  ...{ name: '', title: '', summary: '', description: '', operator: '', contact: '' },
  ...{ topics: [], doors: [], mostAsked: [] },
}
