import type { ParsedLibrary } from '../../content/parsed-library.ts'
import { hasErrors, report } from '../../problems/problem.ts'
import { areAllPagesRead } from './read-pages.ts'

/** Every figure of facts.yaml stands on a page, drafts included, or in the table of the home page. */
export function checkUnusedFacts(library: ParsedLibrary): void {
  const { file, parsed } = library.tables.facts
  if (!parsed || hasErrors(file) || !areAllPagesRead(library)) return
  const pages = [...library.articles, ...library.pages].flatMap(({ page }) => page.figures)
  const used = new Set([...pages, ...library.tables.site.figures].map(({ fact }) => fact))
  for (const [index, { id, value }] of parsed.data.facts.entries()) {
    if (used.has(id)) continue
    report(file, {
      rule: 'fact-unused',
      reason: `No page states {{${id}}}.`,
      why: 'The page of all figures shows it, but no text says for whom it holds.',
      mend: `Write {{${id}}} where a page says "${value}". Or take the figure out, with its line under "about".`,
      place: parsed.placeOf(['facts', index, 'id']),
    })
  }
}
