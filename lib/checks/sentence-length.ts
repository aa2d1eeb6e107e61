import type { Entry, ParsedLibrary } from '../content/parsed-library.ts'
import { averageLength, collectSentences } from '../content/text/prose-sentences.ts'
import { splitSentences } from '../content/text/sentences.ts'
import { countWords } from '../content/text/words.ts'
import type { Article, Page } from '../content/types.ts'
import { report } from '../problems/problem.ts'
import { collectPrintedTexts } from './printed-texts.ts'

const most = { advised: 25, allowed: 35, onAverage: 20 }

/** With fewer sentences, an average says no more than the sentences themselves. */
const fewestForAverage = 10

/** A sentence has at most 25 words if it can be helped, and never more than 35. Those of a text have at most 20 on average. */
export function checkSentenceLength(library: ParsedLibrary): void {
  for (const { file, texts } of collectPrintedTexts(library)) {
    for (const { text, placeAt } of texts.filter(({ isQuotation }) => !isQuotation)) {
      for (const sentence of splitSentences(text)) {
        const words = countWords(sentence.text)
        if (words <= most.advised) continue
        report(file, {
          rule: 'sentence-length',
          reason: `This sentence has ${words} words.`,
          why: 'A reader who is tired or upset has lost the start of a long sentence by its end.',
          mend: `Make two sentences of it, ${proposeCut(sentence.text)}.`,
          place: placeAt(sentence.offset),
          severity: words > most.allowed ? 'error' : 'warning',
        })
      }
    }
  }
  for (const entry of [...library.articles, ...library.pages]) checkAverage(entry)
}

function checkAverage({ file, passages }: Entry<Article | Page>): void {
  const sentences = collectSentences(passages)
  const average = averageLength(sentences)
  if (average <= most.onAverage || sentences.filter(({ isWhole }) => isWhole).length < fewestForAverage) return
  const longest = sentences.reduce((one, other) => (other.words > one.words ? other : one))
  report(file, {
    rule: 'sentence-average',
    reason: `The sentences of this text have ${average.toFixed(1)} words on average. This is the longest, with ${longest.words}.`,
    why: 'One long sentence after the other is more than a reader who is tired or upset can follow.',
    mend: `Bring the average to ${most.onAverage} or fewer: make two sentences of the longest ones, one thought in each.`,
    place: longest.findPlace(),
  })
}

/** Where a sentence can be cut: the pause or the joining word that is nearest to its middle. */
function proposeCut(sentence: string): string {
  const joints = /[,;:](?=\s)|\s(?=(?:and|as|because|but|if|or|so|that|when|where|which|while|who)\s)/g
  const distance = (at: number) => Math.abs(at - sentence.length / 2)
  const [cut] = [...sentence.matchAll(joints)].map(({ index }) => index).sort((a, b) => distance(a) - distance(b))
  if (cut === undefined || distance(cut) > sentence.length / 3) return 'with one thought in each'
  return `for example after "${sentence.slice(0, cut).split(/\s+/).slice(-4).join(' ')}"`
}
