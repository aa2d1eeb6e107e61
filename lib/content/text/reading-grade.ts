import { automatedReadability } from 'automated-readability'
import { colemanLiau } from 'coleman-liau'
import { fleschKincaid } from 'flesch-kincaid'
import { smogFormula } from 'smog-formula'
import { syllable } from 'syllable'
import type { ProseSentence } from './prose-sentences.ts'
import { wordPattern } from './words.ts'

/** What a known word counts as at most: a usual word of two syllables. */
const most = { syllables: 2, letters: 6 }

/**
 * The school grade that a text asks of its reader: the median of Flesch-Kincaid, ARI, Coleman-Liau and SMOG.
 *
 * All words count, those of headings and of short items of lists, too. But only whole sentences say how long the
 * sentences are: a list of three-word items must not make a text look plainer than it is, and must not hide hard words.
 * Measured on our first six articles, which have 3.8 to 5.0: with each item and heading as a sentence of its own it was 0.2
 * to 0.3 lower. With each list joined to one sentence it was 0.3 to 0.5 higher, though lists are what a tired reader reads
 * best. The notes for experts behind these articles have 10.8.
 *
 * A known word counts as one of at most two syllables and six letters, so it is never one of SMOG's long words.
 * Telephone numbers and web addresses are not read word by word, and do not count.
 *
 * @param known the words that the site explains
 */
export function gradeOf(sentences: ProseSentence[], known: RegExp | undefined): number {
  const read = sentences.map(({ text, isWhole }) => ({ words: readWords(text, known), isWhole }))
  const words = read.flatMap((sentence) => sentence.words)
  const whole = read.filter(({ isWhole }) => isWhole)
  const averageLength = sum(whole.map((sentence) => sentence.words.length)) / whole.length
  const letters = sum(words.map((word) => word.letters))
  const counts = {
    word: words.length,
    sentence: words.length / averageLength,
    syllable: sum(words.map((word) => word.syllables)),
    polysillabicWord: words.filter((word) => word.syllables > 2).length,
    letter: letters,
    character: letters,
  }
  return median([fleschKincaid(counts), automatedReadability(counts), colemanLiau(counts), smogFormula(counts)])
}

/** The middle value, or the mean of the two in the middle. */
export function median(values: number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  const middle = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1)
  return sum(middle) / middle.length
}

function readWords(text: string, known: RegExp | undefined): { syllables: number; letters: number }[] {
  const terms = known ? [...text.matchAll(known)] : []
  return [...text.matchAll(wordPattern)]
    .filter(({ 0: word }) => !/\d[\d-]{6,}|\p{L}\.\p{L}{2,}/u.test(word))
    .map(({ 0: word, index }) => {
      const isKnown = terms.some((term) => index >= term.index && index < term.index + term[0].length)
      const syllables = countSyllables(word)
      const letters = word.match(/[\p{L}\p{N}]/gu)?.length ?? 0
      if (!isKnown) return { syllables, letters }
      return { syllables: Math.min(syllables, most.syllables), letters: Math.min(letters, most.letters) }
    })
}

const syllablesOfWord = new Map<string, number>()

/** The package finds no syllable in a number. It is slow, and most words come again and again. */
function countSyllables(word: string): number {
  const syllables = syllablesOfWord.get(word) ?? Math.max(1, syllable(word))
  syllablesOfWord.set(word, syllables)
  return syllables
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
