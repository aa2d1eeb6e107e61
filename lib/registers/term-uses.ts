import { wholeWord } from '../content/text/terms.ts'
import type { GlossaryTerm } from '../content/types.ts'

/** How often a text uses a term of the glossary. */
export function countUses(text: string, { words }: GlossaryTerm): number {
  return [...text.matchAll(anyOf(words))].length
}

/** The text without the terms of the glossary. */
export function removeTerms(text: string, glossary: GlossaryTerm[]): string {
  const words = glossary.flatMap((term) => term.words)
  return words.length > 0 ? text.replace(anyOf(words), ' ') : text
}

/** Of two that fit, the longer is found: "partial hospital program", not "partial hospital". */
function anyOf(words: string[]): RegExp {
  const longestFirst = [...words].sort((a, b) => b.length - a.length)
  return new RegExp(longestFirst.map((word) => wholeWord(word).source).join('|'), 'giu')
}
