import type { ParsedLibrary } from '../content/parsed-library.ts'
import { countWords } from '../content/text/words.ts'
import { report } from '../problems/problem.ts'

/** A meaning is read in the middle of something else. */
const most = 25

/** What a word of the glossary means is said in at most 25 words. */
export function checkGlossaryMeanings({ tables: { glossary } }: ParsedLibrary): void {
  for (const [index, { term, meaning }] of (glossary.parsed?.data ?? []).entries()) {
    const words = countWords(meaning)
    if (words <= most) continue
    report(glossary.file, {
      rule: 'meaning-length',
      reason: `The meaning of "${term}" has ${words} words.`,
      why: 'A reader looks a word up in the middle of a text, and has lost the text after a long meaning.',
      mend: `Make it ${most} words or fewer: what it is, and the one thing to know about it.`,
      place: glossary.parsed?.placeOf([index, 'meaning']),
    })
  }
}
