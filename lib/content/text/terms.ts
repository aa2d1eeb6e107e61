import type { GlossaryTerm } from '../tables/schemas.ts'
import type { Term } from '../types.ts'

/** The glossary terms that a text uses, in the order of the glossary. */
export function findTerms(text: string, glossary: GlossaryTerm[]): Term[] {
  const typed = new Set(text.toLowerCase().match(letters))
  return glossary
    .filter(({ words }) => words.some((word) => startsWithOne(word, typed) && wholeWord(word).test(text)))
    .map(({ id, term, meaning }) => ({ id, term, meaning }))
}

const letters = /[\p{L}\p{N}]+/gu
const starts = new Map<string, string>()

/** Most terms do not stand in a text. Looking through it for each of them took longer the more terms the site had. */
function startsWithOne(term: string, words: Set<string>): boolean {
  const start = starts.get(term) ?? /^[\p{L}\p{N}]*/u.exec(term.toLowerCase())?.[0] ?? ''
  starts.set(term, start)
  return start === '' || words.has(start)
}

const patterns = new Map<string, RegExp>()

/** Finds a word or a phrase of the glossary, whatever its capitals, with no letter or digit around it. */
export function wholeWord(word: string): RegExp {
  // Every text asks for every word: made anew each time, the patterns were a tenth of a check of 300 articles.
  const pattern = patterns.get(word) ?? compile(word)
  patterns.set(word, pattern)
  return pattern
}

function compile(word: string): RegExp {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/\s+/g, String.raw`\s+`)
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped}(?![\p{L}\p{N}])`, 'iu')
}
