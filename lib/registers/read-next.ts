import { titleOfFixedPath } from '../addresses/fixed-paths.ts'
import type { Article, Library } from '../content/types.ts'

/** The pages that an article names under readNext, with their titles. The check has made sure that they exist. */
export function linkReadNext(
  article: Article,
  { articles, pages }: Library,
): { href: string; title: string; why: string }[] {
  return (article.readNext ?? []).map(({ page, why }) => {
    const target = [...articles, ...pages].find((candidate) => candidate.path === page)
    return { href: page, title: target?.title ?? titleOfFixedPath(page) ?? page, why }
  })
}
