import type { ParsedLibrary } from '../content/parsed-library.ts'
import { splitSentences } from '../content/text/sentences.ts'
import { formatChoices } from '../problems/nearest.ts'
import { report } from '../problems/problem.ts'
import { isDenied } from './words/denied-words.ts'
import { collectOwnTexts } from './words/own-texts.ts'
import { type AdviceRow, unsafeAdvice } from './words/unsafe-advice.ts'
import { createWordFinder } from './words/word-to-avoid.ts'

const findAdvice = createWordFinder(unsafeAdvice)

/** A sentence that leaves an order to those who may give one. */
const isOrdered = /\b(?:clinician|doctor|hospital|nurse|pharmacist|pharmacy|prescriber|psychiatrist|slowly)s?\b/i

/** No text gives advice that can harm, names a dose, or says how someone died by suicide. */
export function checkUnsafeAdvice(library: ParsedLibrary): void {
  for (const { file, text, ours } of collectOwnTexts(library, (words) => findAdvice(words).length > 0)) {
    for (const { text: sentence, offset } of splitSentences(ours)) {
      for (const { row, word, offset: at } of findAdvice(sentence)) {
        if (isHarmless(row, sentence, word, at)) continue
        report(file, {
          rule: 'unsafe-advice',
          reason: `"${word}" can harm a reader.`,
          why: row.why,
          mend: `Write instead: ${formatChoices(row.use.map((use) => `"${use}"`))}.`,
          place: text.placeAt(offset + at),
        })
      }
    }
  }
}

function isHarmless(row: AdviceRow, sentence: string, word: string, at: number): boolean {
  if (row.isDenial) return false
  return isDenied(sentence, at, word) || (row.mayBeOrdered === true && isOrdered.test(sentence))
}
