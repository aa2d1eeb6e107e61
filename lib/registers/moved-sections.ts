import type { OldPlace } from '../addresses/old-places.ts'
import type { Library, MovedSection, Page } from '../content/types.ts'
import { describeWithdrawal } from './withdrawals.ts'

type Pages = Pick<Library, 'articles' | 'pages'>

/**
 * What a page says of sections that stood on it and are elsewhere now, or were taken off. A link to one lands there.
 *
 * @param old the old ids with which links may lead to this page
 */
export function listMovedSections(page: Pick<Page, 'path'>, old: readonly OldPlace[], library: Pages): MovedSection[] {
  return old.flatMap((place): MovedSection[] => {
    if ('withdrawal' in place) return [{ id: place.id, withdrawn: describeWithdrawal(place.withdrawal, library) }]
    const [path] = place.to.split('#')
    if (path === page.path) return []
    const target = [...library.articles, ...library.pages].find((candidate) => candidate.path === path)
    if (!target) return []
    const sections = target.sections.flatMap((section) => [section, ...section.sections])
    const section = sections.find((candidate) => candidate.place === place.to)
    return [
      section
        ? { id: place.id, moved: { href: place.to, title: section.title, page: target.title } }
        : { id: place.id, moved: { href: target.path, title: target.title } },
    ]
  })
}
