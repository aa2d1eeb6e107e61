import type { ParsedLibrary } from '../content/parsed-library.ts'
import { report } from '../problems/problem.ts'
import { britishSpellings } from './words/british-spellings.ts'
import { collectOwnTexts } from './words/own-texts.ts'

/** Not a part of an address. */
const wholeWord = (pattern: string) =>
  String.raw`(?<![\p{L}\p{N}/@_-]|[\p{L}\p{N}]\.)(?:${pattern})(?![\p{L}\p{N}/@_]|\.\p{L})`
const spellings = britishSpellings.map(([pattern, american]) => ({
  whole: new RegExp(`^(?:${pattern})$`, 'i'),
  american,
}))
const any = new RegExp(
  wholeWord(britishSpellings.map(([pattern]) => pattern.replace(/\((?!\?)/g, '(?:')).join('|')),
  'giu',
)

/** The site is written in American English. Quotations, names and titles stay as they are. */
export function checkAmericanSpelling(library: ParsedLibrary): void {
  for (const { file, text, ours } of collectOwnTexts(library, (words) => words.search(any) !== -1)) {
    for (const { 0: word, index } of ours.matchAll(any)) {
      report(file, {
        rule: 'american-spelling',
        reason: `"${word}" is British spelling.`,
        why: 'Readers in the United States stumble over it, and do not find the page when they search for the word they know.',
        mend: `Write "${toAmerican(word)}".`,
        place: text.placeAt(index),
      })
    }
  }
}

/** "Programmes" → "Programs", "PROGRAMME" → "PROGRAM". */
export function toAmerican(word: string): string {
  const small = word.toLowerCase()
  const spelling = spellings.find(({ whole }) => whole.test(small))
  const american = spelling ? small.replace(spelling.whole, spelling.american) : word
  if (word === word.toUpperCase()) return american.toUpperCase()
  return word.charAt(0) === small.charAt(0) ? american : american.charAt(0).toUpperCase() + american.slice(1)
}
