import { fixedPaths, titleOfFixedPath } from '../../addresses/fixed-paths.ts'
import type { ParsedLibrary } from '../../content/parsed-library.ts'

/** The title of every page and section of the site, and of every source, by each address that leads to it. */
export function collectTitles({ articles, pages, sources }: ParsedLibrary): Map<string, string> {
  const titles = new Map<string, string>()
  for (const path of fixedPaths) titles.set(path, titleOfFixedPath(path) ?? '')
  for (const { url, title } of sources?.values() ?? []) titles.set(url, title)
  for (const { page } of [...articles, ...pages]) {
    titles.set(page.path, page.title)
    for (const section of page.sections) {
      titles.set(section.path, section.title)
      for (const { place, title } of [section, ...section.sections]) titles.set(place, title)
    }
  }
  return titles
}
