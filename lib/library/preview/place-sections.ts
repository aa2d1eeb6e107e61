import { proposeSectionId } from '../../addresses/section-ids.ts'
import { sectionPath, sectionPlace } from '../../addresses/urls.ts'
import type { Page, Section } from '../../content/types.ts'

/**
 * Gives a place to each section whose id is missing or used twice, so that all of them can be shown until the heading is
 * mended. On the site there is no such section.
 */
export function placeSections<Kind extends Pick<Page, 'slug' | 'sections'>>(page: Kind): Kind {
  const used = new Set<string>()
  const place = (section: Section): Section => {
    const id = chooseId(section, used)
    used.add(id)
    const sections = section.sections.map(place)
    if (id === section.id) return { ...section, sections }
    return { ...section, id, path: sectionPath(page.slug, id), place: sectionPlace(page.slug, id), sections }
  }
  return { ...page, sections: page.sections.map(place) }
}

function chooseId({ id, title }: Section, used: ReadonlySet<string>): string {
  const wanted = id || proposeSectionId(title) || 'section'
  let chosen = wanted
  for (let number = 2; used.has(chosen); number += 1) chosen = `${wanted}-${number}`
  return chosen
}
