import type { ParsedLibrary } from '../../content/parsed-library.ts'
import { findTerms } from '../../content/text/terms.ts'
import { report } from '../../problems/problem.ts'
import { areAllPagesRead } from './read-pages.ts'

/** A word of the glossary is used by a page, drafts included. As long as a page cannot be read, nobody knows its words. */
export function checkUnusedTerms(library: ParsedLibrary): void {
  const { documents, tables } = library
  const { file, parsed } = tables.glossary
  if (!parsed || !areAllPagesRead(library)) return
  // A term whose own name is not among its words is told as that. It may well be used.
  const named = parsed.data.map((row) => ({ ...row, words: [...row.words, row.term.replace(/\s*\(.*/, '')] }))
  const used = new Set(
    documents.flatMap(({ passages }) =>
      findTerms(passages.map(({ text }) => text).join('\n'), named).map(({ id }) => id),
    ),
  )
  for (const [index, { id, term, words }] of parsed.data.entries()) {
    if (used.has(id)) continue
    report(file, {
      rule: 'term-unused',
      reason: `No page uses the word "${term}".`,
      why: 'A page prints only the words that it uses, so no reader ever sees this one.',
      mend: `Use it on a page, or add the form that pages use to its words (now: ${words.join(', ')}). Else take it out.`,
      place: parsed.placeOf([index, 'term']),
    })
  }
}
