import { hasLostHeadings } from '../content/lost-headings.ts'
import type { ParsedLibrary } from '../content/parsed-library.ts'
import type { Article, Page } from '../content/types.ts'
import { report } from '../problems/problem.ts'

/**
 * Where a section states a figure, it also cites one of the figure's sources, so that the number has its proof beside it.
 * For what stands above the sections, the page as a whole does.
 */
export function checkFiguresCited({ articles, pages, tables, sources: known }: ParsedLibrary): void {
  if (!known) return
  const facts = new Map(tables.facts.parsed?.data.facts.map((fact) => [fact.id, fact]))
  for (const { page, file } of [...articles, ...pages]) {
    for (const [at, { fact, section, line, column }] of page.figures.entries()) {
      // The title, the summary and the text above the sections often repeat what a section states: it is reported there.
      const isRepeated = page.figures.slice(at + 1).some((later) => later.fact === fact)
      if (!section && (isRepeated || hasLostHeadings(file))) continue
      const sources = facts.get(fact)?.sources ?? []
      const cited = citedIn(page, section)
      if (sources.some((source) => cited.has(source))) continue
      report(file, {
        rule: 'figure-not-cited',
        reason: `{{${fact}}} stands here, and this ${section ? 'section' : 'page'} does not cite where it comes from.`,
        why: 'Readers decide about treatment with such numbers, and must be able to see who says so.',
        mend: section
          ? `Put [@${sources[0]}] at the end of the sentence.`
          : `Put [@${sources[0]}] at the end of the sentence of the text that says so.`,
        place: { line, column },
      })
    }
  }
}

function citedIn(page: Article | Page, sectionId: string | undefined): Set<string> {
  const uses = page.sections.find((section) => section.id === sectionId)?.citations ?? page.uses
  return new Set(uses.map((use) => page.citations[use.number - 1]?.id).filter((id) => id !== undefined))
}
