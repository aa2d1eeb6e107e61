import { hasLostHeadings } from '../../content/lost-headings.ts'
import type { ParsedLibrary } from '../../content/parsed-library.ts'
import { requiredPages } from '../required-pages.ts'

/** True if the whole text of every page is known, and there are articles. Else nobody can say that something is not used. */
export function areAllPagesRead({ articles, pages, files, tables }: ParsedLibrary): boolean {
  const read = new Set([...articles, ...pages].map(({ file }) => file))
  const markdown = files.filter(({ path, extname }) => /^content\/(?:articles|pages)\//.test(path) && extname === '.md')
  return (
    articles.length > 0 &&
    requiredPages.every((slug) => pages.some(({ page }) => page.slug === slug)) &&
    tables.site.parsed !== undefined &&
    markdown.every((file) => read.has(file) && !hasLostHeadings(file))
  )
}
