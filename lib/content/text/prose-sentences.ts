import type { Passage } from '../markdown/passages.ts'
import { splitSentences } from './sentences.ts'
import { countWords } from './words.ts'

/** A sentence of a page, with what the measures of plain words need to know of it. */
export type ProseSentence = {
  text: string
  words: number
  /** False for what is read as a part: a heading, the words before a list, a short item of a list. */
  isWhole: boolean
  /** Where it starts in the file. */
  findPlace: () => { line: number; column: number }
}

/** From so many words on, an item of a list without a full stop is a sentence. Our whole sentences have so many on average. */
const wordsOfSentence = 10

/** The sentences of paragraphs, lists and headings, in their order. Tables and the titles of blocks hold none. */
export function collectSentences(passages: Passage[]): ProseSentence[] {
  return passages
    .filter(({ kind }) => kind === 'heading' || kind === 'paragraph' || kind === 'item')
    .flatMap(({ kind, text, placeAt }) =>
      splitSentences(text).map(({ text: sentence, offset }) => {
        const words = countWords(sentence)
        const isWhole = kind !== 'heading' && (/[.!?…]["”’)\]]*$/.test(sentence) || words >= wordsOfSentence)
        return { text: sentence, words, isWhole, findPlace: () => placeAt(offset) }
      }),
    )
}

/** How many words the whole sentences have on average. 0 if there are none. */
export function averageLength(sentences: ProseSentence[]): number {
  const whole = sentences.filter(({ isWhole }) => isWhole)
  return whole.length === 0 ? 0 : whole.reduce((sum, { words }) => sum + words, 0) / whole.length
}
