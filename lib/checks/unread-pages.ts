import { articlePath } from '../addresses/urls.ts'
import { hasLostHeadings } from '../content/lost-headings.ts'
import type { ParsedLibrary } from '../content/parsed-library.ts'
import { requiredPages } from './required-pages.ts'

/** The pages of which it is not known what stands on them, until another problem is mended. */
export function collectUnreadPages({ articles, pages, tables, files }: ParsedLibrary): Set<string> {
  const read = new Set([...articles, ...pages].map(({ file }) => file))
  const unread = files
    .filter((file) => /^content\/(articles|pages)\//.test(file.path))
    .filter((file) => !read.has(file) || hasLostHeadings(file))
  const missing = requiredPages.filter((slug) => !pages.some(({ page }) => page.slug === slug))
  const paths = [...unread.map((file) => file.stem ?? ''), ...missing].map(articlePath)
  return new Set(tables.facts.parsed ? paths : [...paths, '/facts'])
}
