import type { ParsedLibrary } from '../content/parsed-library.ts'
import { splitSentences } from '../content/text/sentences.ts'
import { formatChoices } from '../problems/nearest.ts'
import { report } from '../problems/problem.ts'
import { isDenied } from './words/denied-words.ts'
import { collectOwnTexts } from './words/own-texts.ts'
import { promises } from './words/promises.ts'
import { createWordFinder } from './words/word-to-avoid.ts'

const findPromises = createWordFinder(promises)

/** No text promises a cure or a success, and none advertises. To say that nobody can promise it is right. */
export function checkPromises(library: ParsedLibrary): void {
  for (const { file, text, ours } of collectOwnTexts(library, (words) => findPromises(words).length > 0)) {
    for (const { text: sentence, offset } of splitSentences(ours)) {
      for (const { row, word, offset: at } of findPromises(sentence)) {
        if (isDenied(sentence, at, word)) continue
        report(file, {
          rule: 'promise',
          reason: `This site does not say "${word}".`,
          why: row.why,
          mend: `Say what is known, and for whom: ${formatChoices(row.use.map((use) => `"${use}"`))}. Or take it out.`,
          place: text.placeAt(offset + at),
          ...(row.severity ? { severity: row.severity } : {}),
        })
      }
    }
  }
}
