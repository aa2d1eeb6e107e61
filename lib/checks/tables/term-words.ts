import type { ParsedLibrary } from '../../content/parsed-library.ts'
import { wholeWord } from '../../content/text/terms.ts'
import { report } from '../../problems/problem.ts'

/** A term is found in texts by its words: the term itself is one of them, or they are parts of it. */
export function checkTermWords({ tables: { glossary } }: ParsedLibrary): void {
  const { file, parsed } = glossary
  for (const [index, { term, words }] of parsed?.data.entries() ?? []) {
    if (words.some((word) => wholeWord(word).test(term))) continue
    const own = term.replace(/\s*\([^()]*\)\s*/g, ' ').trim()
    const plain = /^\p{Lu}\p{Ll}/u.test(own) ? own.charAt(0).toLowerCase() + own.slice(1) : own
    report(file, {
      rule: 'term-words',
      reason: `"${term}" is not among its words (${words.join(', ')}).`,
      why: 'A page that uses it would not explain it, and a reader would not learn what it means.',
      mend: `words: [${[plain, ...words].join(', ')}]`,
      place: parsed?.placeOf([index, 'words']),
    })
  }
}
