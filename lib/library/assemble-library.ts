import { fillFormerIds } from '../content/former-ids.ts'
import type { ParsedLibrary } from '../content/parsed-library.ts'
import type { Article, Library, Site } from '../content/types.ts'
import { buildFigures } from '../registers/figures.ts'

/**
 * Parsed files → everything that pages are made from. A table that could not be read is empty, and so is each field of
 * `site.yaml`: only someone who writes ever sees such a library, see `preview`.
 *
 * @param articles those that are shown, of the ones that were parsed
 */
export function assembleLibrary({ pages, tables, sources }: ParsedLibrary, articles: Article[]): Library {
  const site = tables.site.parsed?.data ?? emptySite
  const moved = tables.moved.parsed?.data ?? {}
  const all = {
    articles: articles.map((article) => fillFormerIds(article, moved)),
    pages: pages.map((entry) => fillFormerIds(entry.page, moved)),
  }
  const onHome = { title: site.levels?.title ?? '', figures: tables.site.figures }
  const facts = tables.facts.parsed?.data ?? { about: {}, facts: [] }
  const figures = buildFigures(facts, sources ?? new Map(), [...all.articles, ...all.pages], onHome)
  return { site, moved, glossary: tables.glossary.parsed?.data ?? [], ...all, figures }
}

const emptySite: Site = {
  ...{ name: '', title: '', summary: '', description: '', operator: '', contact: '' },
  ...{ topics: [], doors: [], mostAsked: [] },
}
