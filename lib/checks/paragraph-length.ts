import type { ParsedLibrary } from '../content/parsed-library.ts'
import { splitSentences } from '../content/text/sentences.ts'
import { countWords } from '../content/text/words.ts'
import { report } from '../problems/problem.ts'

/**
 * Three sentences are enough for a paragraph, but our sentences are short: of the 194 paragraphs of the first ten pages,
 * 43 had four or more sentences, and read well, since half of all had at most 24 words and nine of ten at most 44.
 * The longest had 68 words, which are ten lines on a phone. So it takes both, many sentences and many words.
 */
const most = { sentences: 3, words: 70 }

/** A paragraph, or an item of a list, has at most three sentences or at most 70 words. */
export function checkParagraphLength({ documents }: ParsedLibrary): void {
  for (const { file, passages } of documents) {
    for (const { kind, text, placeAt, isQuotation } of passages) {
      if (isQuotation || (kind !== 'paragraph' && kind !== 'item')) continue
      const words = countWords(text)
      if (words <= most.words) continue
      const sentences = splitSentences(text)
      if (sentences.length <= most.sentences) continue
      const middle = sentences
        .slice(1)
        .reduce((one, other) => (distance(other.offset, text) < distance(one.offset, text) ? other : one))
      report(file, {
        rule: 'paragraph-length',
        reason: `This ${kind} has ${sentences.length} sentences and ${words} words.`,
        why: 'On a phone it fills the screen. Readers who are tired or upset skip what looks long.',
        mend: `Make two of it. The second could start with: ${middle.text.split(' ').slice(0, 6).join(' ')} …`,
        place: placeAt(0),
      })
    }
  }
}

function distance(offset: number, text: string): number {
  return Math.abs(offset - text.length / 2)
}
