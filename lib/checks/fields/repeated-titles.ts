import { fixedPaths, titleOfFixedPath } from '../../addresses/fixed-paths.ts'
import type { ParsedLibrary } from '../../content/parsed-library.ts'
import { report } from '../../problems/problem.ts'
import { collectShownPages, wordsToCompare } from './shown-pages.ts'

/** Two pages never have one title, since nobody could tell them apart in a list. Drafts are in no list yet. */
export function checkRepeatedTitles(library: ParsedLibrary): void {
  const owners = new Map(fixedPaths.map((path) => [wordsToCompare(titleOfFixedPath(path) ?? ''), `the page ${path}`]))
  for (const { page, file, placeOf } of collectShownPages(library)) {
    const owner = owners.get(wordsToCompare(page.title))
    owners.set(wordsToCompare(page.title), owner ?? file.path)
    if (owner === undefined) continue
    report(file, {
      rule: 'title-repeated',
      reason: `"${page.title}" is also the title of ${owner}.`,
      why: 'In lists and search results stand two links with the same words, and a reader cannot tell them apart.',
      mend: 'Say in the title what this page has and the other has not, for example for whom it is.',
      place: placeOf(['title']),
    })
  }
}
