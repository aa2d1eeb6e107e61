import { fixedPaths } from '../addresses/fixed-paths.ts'
import type { ParsedLibrary } from '../content/parsed-library.ts'

/** Every address that a link on this site may lead to: pages, section pages, and fragments. */
export function collectAddresses({ articles, pages }: ParsedLibrary): Set<string> {
  const addresses = new Set<string>(fixedPaths)
  for (const { page } of [...articles, ...pages]) {
    addresses.add(page.path)
    for (const section of page.sections) {
      addresses.add(section.place)
      for (const inner of section.sections) addresses.add(inner.place)
    }
  }
  for (const { page } of articles) for (const section of page.sections) addresses.add(section.path)
  return addresses
}
