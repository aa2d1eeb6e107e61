import type { ParsedLibrary } from '../content/parsed-library.ts'
import { countWords } from '../content/text/words.ts'
import { report } from '../problems/problem.ts'

const fewest = 20
const most = 60

/** A summary has 20 to 60 words: enough to answer, and short enough to stand on the first screen of a phone. */
export function checkSummaries({ articles, pages }: ParsedLibrary): void {
  for (const { page, file, placeOf } of [...articles, ...pages]) {
    const words = countWords(page.summary)
    if (words >= fewest && words <= most) continue
    report(file, {
      rule: 'summary-length',
      reason: `The summary has ${words} words.`,
      why: 'It is the first thing a reader sees, and all that a link preview shows.',
      mend: `Make it ${fewest} to ${most} words, the main message first.`,
      place: placeOf(['summary']),
    })
  }
}
