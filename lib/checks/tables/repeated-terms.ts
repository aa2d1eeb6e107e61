import type { ParsedLibrary } from '../../content/parsed-library.ts'
import { report } from '../../problems/problem.ts'

/** A word belongs to one term of the glossary. */
export function checkRepeatedTerms({ tables: { glossary } }: ParsedLibrary): void {
  const { file, parsed } = glossary
  const owners = new Map<string, string>()
  for (const [index, { term, words }] of parsed?.data.entries() ?? []) {
    for (const [at, word] of words.entries()) {
      const key = word.toLowerCase().replace(/\s+/g, ' ')
      const owner = owners.get(key)
      owners.set(key, owner ?? term)
      if (owner === undefined || owner === term) continue
      report(file, {
        rule: 'term-repeated',
        reason: `"${word}" is a word of "${owner}" already.`,
        why: 'A page that uses it would explain it twice, and a reader could not know which meaning is right.',
        mend: `Take "${word}" out of the words of one of the two.`,
        place: parsed?.placeOf([index, 'words', at]),
      })
    }
  }
}
