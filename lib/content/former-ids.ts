import type { OldPlace } from '../addresses/old-places.ts'
import type { Page, Section } from './types.ts'

/**
 * Gives each section of a page the ids it had before, so that links to them still land there.
 *
 * @param old the old ids with which links may lead to this page
 */
export function fillFormerIds<Kind extends Pick<Page, 'sections'>>(page: Kind, old: readonly OldPlace[]): Kind {
  const fill = (section: Section): Section => ({
    ...section,
    formerIds: old.filter((place) => 'to' in place && place.to === section.place).map(({ id }) => id),
    sections: section.sections.map(fill),
  })
  return { ...page, sections: page.sections.map(fill) }
}
