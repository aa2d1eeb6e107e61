import type { Facts } from '../content/tables/schemas.ts'
import type { Article, Figure, Page, Source } from '../content/types.ts'

/** Every figure of facts.yaml with its sources, and each section that shows it, in the order of the site. */
export function buildFigures(
  { about, facts }: Facts,
  sources: Map<string, Source>,
  pages: (Article | Page)[],
): Figure[] {
  return facts.map((fact) => ({
    id: fact.id,
    value: fact.value,
    about: about[fact.about] ?? fact.about,
    checked: fact.checked,
    sources: fact.sources.map((id) => sources.get(id)).filter((source) => source !== undefined),
    shownIn: pages.flatMap((page) => placesIn(page, fact.id)),
  }))
}

function placesIn(page: Article | Page, fact: string): Figure['shownIn'] {
  const ids = new Set(page.figures.filter((figure) => figure.fact === fact).map((figure) => figure.section))
  return [...ids].map((id) => {
    const section = page.sections.find((candidate) => candidate.id === id)
    return {
      href: section?.place ?? page.path,
      article: page.title,
      section: section?.title ?? 'At the top of the page',
    }
  })
}
