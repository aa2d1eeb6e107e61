import type { VFile } from 'vfile'
import type { ParsedLibrary } from '../../content/parsed-library.ts'
import { report } from '../../problems/problem.ts'
import { collectShownPages, wordsToCompare } from './shown-pages.ts'

/** Two pages never have one summary. Where the title is repeated, too, that says enough. */
export function checkRepeatedSummaries(library: ParsedLibrary): void {
  const owners = new Map<string, { file: VFile; title: string }>()
  for (const { page, file, placeOf } of collectShownPages(library)) {
    const owner = owners.get(wordsToCompare(page.summary))
    owners.set(wordsToCompare(page.summary), owner ?? { file, title: page.title })
    if (owner === undefined || wordsToCompare(owner.title) === wordsToCompare(page.title)) continue
    report(file, {
      rule: 'summary-repeated',
      reason: `The summary is the same as in ${owner.file.path}.`,
      why: 'Link previews of both pages say the same, and a reader cannot tell which one answers the question.',
      mend: 'Write the main message of this page, in 20 to 60 words.',
      place: placeOf(['summary']),
    })
  }
}
