import type { ParsedLibrary } from '../content/parsed-library.ts'
import { report } from '../content/problem.ts'
import type { Article, Page } from '../content/types.ts'

/** Where a section states a figure, it also cites one of the figure's sources, so that the number has its proof beside it. */
export function checkFiguresCited({ articles, pages, tables, sources: known }: ParsedLibrary): void {
  if (!known) return
  const facts = new Map(tables.facts.parsed?.data.facts.map((fact) => [fact.id, fact]))
  for (const { page, file } of [...articles, ...pages]) {
    for (const { fact, section, line, column } of page.figures) {
      const sources = facts.get(fact)?.sources ?? []
      const cited = citedIn(page, section)
      if (sources.some((source) => cited.has(source))) continue
      report(file, {
        rule: 'figure-not-cited',
        reason: `{{${fact}}} stands here, and this section does not cite where it comes from.`,
        why: 'Readers decide about treatment with such numbers, and must be able to see who says so.',
        mend: `Put [@${sources[0]}] at the end of the sentence.`,
        place: { line, column },
      })
    }
  }
}

function citedIn(page: Article | Page, sectionId: string | undefined): Set<string> {
  const uses = page.sections.find((section) => section.id === sectionId)?.citations ?? page.uses
  return new Set(uses.map((use) => page.citations[use.number - 1]?.id).filter((id) => id !== undefined))
}
