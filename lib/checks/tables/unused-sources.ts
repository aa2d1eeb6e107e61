import type { ParsedLibrary } from '../../content/parsed-library.ts'
import { hasErrors, report } from '../../problems/problem.ts'
import { areAllPagesRead } from './read-pages.ts'

/** Every source is cited by a page, drafts included, or named by a figure. */
export function checkUnusedSources(library: ParsedLibrary): void {
  const { sources, facts } = library.tables
  if (!sources.parsed || !facts.parsed || hasErrors(sources.file) || !areAllPagesRead(library)) return
  const cited = [...library.articles, ...library.pages].flatMap(({ page }) => page.citations.map(({ id }) => id))
  const used = new Set([...cited, ...facts.parsed.data.facts.flatMap((fact) => fact.sources)])
  for (const [index, { id }] of sources.parsed.data.entries()) {
    if (used.has(id)) continue
    report(sources.file, {
      rule: 'source-unused',
      reason: `No page and no figure cites "${id}".`,
      why: 'No reader ever sees it, and it has to be kept up to date all the same.',
      mend: `Cite it where a text relies on it: [@${id}]. Or take it out.`,
      place: sources.parsed.placeOf([index, 'id']),
    })
  }
}
