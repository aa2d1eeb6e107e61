import { fixedPaths } from '../addresses/fixed-paths.ts'
import { articlePath, figurePlace } from '../addresses/urls.ts'
import { hasLostHeadings } from '../content/lost-headings.ts'
import type { ParsedLibrary } from '../content/parsed-library.ts'
import { requiredPages } from './required-pages.ts'

/** Every address that a link on this site may lead to: pages, section pages, and fragments. */
export type Addresses = { known: ReadonlySet<string>; has: (address: string) => boolean }

/**
 * Collects the addresses that links may lead to. Drafts are not on the site, so only a draft may link to one.
 * What a file holds that could not be read is not known: a link to it is let through, and looked at again once the file is mended.
 */
export function collectAddresses(library: ParsedLibrary, { drafts = false } = {}): Addresses {
  const { articles, pages, tables } = library
  const shown = articles.filter(({ page }) => drafts || !page.draft)
  const known = new Set<string>(fixedPaths)
  for (const { page } of [...shown, ...pages]) {
    known.add(page.path)
    for (const section of page.sections) {
      known.add(section.place)
      for (const inner of section.sections) known.add(inner.place)
    }
  }
  for (const { page } of shown) for (const section of page.sections) known.add(section.path)
  for (const { id } of tables.facts.parsed?.data.facts ?? []) known.add(figurePlace(id))
  const unread = collectUnread(library)
  return { known, has: (address) => known.has(address) || unread.has(`/${address.split(/[/#]/)[1]}`) }
}

/** The pages of which it is not known what stands on them, until another problem is mended. */
function collectUnread({ articles, pages, tables, files }: ParsedLibrary): Set<string> {
  const read = new Set([...articles, ...pages].map(({ file }) => file))
  const unread = files
    .filter((file) => /^content\/(articles|pages)\//.test(file.path))
    .filter((file) => !read.has(file) || hasLostHeadings(file))
  const missing = requiredPages.filter((slug) => !pages.some(({ page }) => page.slug === slug))
  const paths = [...unread.map((file) => file.stem ?? ''), ...missing].map(articlePath)
  return new Set(tables.facts.parsed ? paths : [...paths, '/facts'])
}
