import { isReservedId, sectionIdPattern } from '../addresses/section-ids.ts'
import type { Moved } from './tables/schemas.ts'
import type { Page, Section } from './types.ts'

/** Gives each section of a page the ids it had before, as `moved.yaml` tells, so that links to them still land there. */
export function fillFormerIds<Kind extends Pick<Page, 'path' | 'sections'>>(page: Kind, moved: Moved): Kind {
  const all = page.sections.flatMap((section) => [section, ...section.sections])
  const places = new Set(all.map((section) => section.place))
  const former = Object.keys(moved)
    .filter((old) => old.startsWith(`${page.path}#`) && !places.has(old))
    .map((old) => ({ id: old.slice(page.path.length + 1), place: followTo(old, moved, places) }))
    // An id that the page uses itself would stand there twice.
    .filter(({ id }) => sectionIdPattern.test(id) && !isReservedId(id))
  const fill = (section: Section): Section => ({
    ...section,
    formerIds: former.filter(({ place }) => place === section.place).map(({ id }) => id),
    sections: section.sections.map(fill),
  })
  return { ...page, sections: page.sections.map(fill) }
}

/** A section may have been renamed more than once. */
function followTo(old: string, moved: Moved, places: ReadonlySet<string>): string | undefined {
  const seen = new Set<string>()
  let current: string | undefined = old
  while (current !== undefined && !seen.has(current)) {
    if (places.has(current)) return current
    seen.add(current)
    const next: Moved[string] | undefined = Object.hasOwn(moved, current) ? moved[current] : undefined
    current = typeof next === 'string' ? next : undefined
  }
  return undefined
}
