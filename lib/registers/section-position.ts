import { discreetPath } from '../addresses/urls.ts'
import type { Article, Section } from '../content/types.ts'

/** An h2 section with its place in the article: its number from 1, and its neighbors. */
export type SectionPosition = { article: Article; section: Section; number: number; previous?: Section; next?: Section }

/** Finds the section behind `/{slug}/{id}`, or undefined. */
export function findSection(articles: Article[], slug: string, id: string): SectionPosition | undefined {
  const article = articles.find((candidate) => candidate.slug === slug)
  const index = article?.sections.findIndex((section) => section.id === id) ?? -1
  const section = article?.sections[index]
  if (!article || !section) return undefined
  const [previous, next] = [article.sections[index - 1], article.sections[index + 1]]
  return { article, section, number: index + 1, ...(previous && { previous }), ...(next && { next }) }
}

/**
 * The same for a section that is read at its discreet address: what stands before and after it is at such addresses, too.
 *
 * @param path the section's own page, such as `/how-long-it-lasts/hours`
 */
export function findDiscreetSection(articles: Article[], path: string): SectionPosition | undefined {
  const [, slug = '', id = ''] = path.split('/')
  const found = findSection(articles, slug, id)
  if (!found) return undefined
  const { previous, next } = found
  return { ...found, ...(previous && { previous: hide(previous) }), ...(next && { next: hide(next) }) }
}

function hide(section: Section): Section {
  return section.code ? { ...section, path: discreetPath(section.code) } : section
}
