import { titleOfFixedPath } from '../addresses/fixed-paths.ts'
import { levelsPlace } from '../addresses/urls.ts'
import type { Facts } from '../content/tables/schemas.ts'
import type { Article, Figure, Page, Source } from '../content/types.ts'

/** The table of the home page: its heading, and the figures that it states. */
export type HomeFigures = { title: string; figures: { fact: string }[] }

/** Every figure of facts.yaml with its sources, and each place that shows it: the home page first, then the articles. */
export function buildFigures(
  { about, facts }: Facts,
  sources: Map<string, Source>,
  pages: (Article | Page)[],
  home: HomeFigures,
): Figure[] {
  const uses = pages.flatMap((page) =>
    [...new Set(page.figures.map(({ fact }) => fact))].map((fact) => ({ fact, page })),
  )
  const usesOf = Map.groupBy(uses, ({ fact }) => fact)
  return facts.map((fact) => ({
    id: fact.id,
    value: fact.value,
    // While someone writes, it may be any word, such as the name of something that every object has.
    about: (Object.hasOwn(about, fact.about) && about[fact.about]) || fact.about,
    checked: fact.checked,
    sources: fact.sources.map((id) => sources.get(id)).filter((source) => source !== undefined),
    shownIn: [
      ...placesOnHome(home, fact.id),
      ...(usesOf.get(fact.id) ?? []).flatMap(({ page }) => placesIn(page, fact.id)),
    ],
  }))
}

function placesOnHome({ title, figures }: HomeFigures, fact: string): Figure['shownIn'] {
  if (!figures.some((figure) => figure.fact === fact)) return []
  return [{ href: levelsPlace, article: titleOfFixedPath('/') ?? '', section: title }]
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
