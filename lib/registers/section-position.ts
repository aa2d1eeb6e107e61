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
