import { fixedPaths } from '../addresses/fixed-paths.ts'
import { figurePlace } from '../addresses/urls.ts'
import type { ParsedLibrary } from '../content/parsed-library.ts'
import { findNewPlace } from './ledger/new-places.ts'
import { collectUnreadPages } from './unread-pages.ts'

/** Every address that a link on this site may lead to: pages, section pages, and fragments. */
export type Addresses = {
  known: ReadonlySet<string>
  has: (address: string) => boolean
  /** Where a published address that leads nowhere any more is now, as far as that is known. */
  findNow: (address: string) => string | undefined
}

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
  const unread = collectUnreadPages(library)
  return {
    known,
    has: (address) => known.has(address) || unread.has(`/${address.split(/[/#]/)[1]}`),
    findNow: (address) => findNewPlace(address, library),
  }
}
