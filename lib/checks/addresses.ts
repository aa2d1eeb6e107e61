import { fixedPaths } from '../addresses/fixed-paths.ts'
import { articlePath } from '../addresses/urls.ts'
import type { ParsedLibrary } from '../content/parsed-library.ts'

/** Every address that a link on this site may lead to: pages, section pages, and fragments. */
export type Addresses = { known: ReadonlySet<string>; has: (address: string) => boolean }

/**
 * Collects the addresses that links may lead to. Drafts are not on the site, so only a draft may link to one.
 * What a file holds that could not be read is not known: a link to it is let through, and looked at again once the file is mended.
 */
export function collectAddresses({ articles, pages, files }: ParsedLibrary, { drafts = false } = {}): Addresses {
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
  const read = new Set([...articles, ...pages].map(({ file }) => file))
  const unread = new Set(files.filter((file) => !read.has(file)).map((file) => articlePath(file.stem ?? '')))
  return { known, has: (address) => known.has(address) || unread.has(`/${address.split(/[/#]/)[1]}`) }
}
