import type { ParsedLibrary } from '../../content/parsed-library.ts'
import { wholeWord } from '../../content/text/terms.ts'
import { report } from '../../problems/problem.ts'

/** A term is explained in other words than its own. */
export function checkTermMeanings({ tables: { glossary } }: ParsedLibrary): void {
  const { file, parsed } = glossary
  for (const [index, { term, meaning, words }] of parsed?.data.entries() ?? []) {
    const found = words.map((word) => wholeWord(word).exec(meaning)?.[0]).find((word) => word !== undefined)
    if (found === undefined) continue
    report(file, {
      rule: 'term-meaning',
      reason: `The meaning of "${term}" uses "${found}" itself.`,
      why: 'A reader who does not know the word learns nothing from it.',
      mend: `Say what it is in plain words, without "${found}".`,
      place: parsed?.placeOf([index, 'meaning']),
    })
  }
}
