import type { ParsedLibrary } from '../content/parsed-library.ts'
import { report } from '../problems/problem.ts'
import { collectTypedFigures, type TypedFigure } from './typed-figures/collect-typed-figures.ts'
import { formatProposal, proposeFigures, readKnownFigures } from './typed-figures/known-figures.ts'

/**
 * A number that says something about treatment stands in facts.yaml with its source, or has its source behind it.
 * One problem for each sentence: whoever cites for one of its numbers cites for all.
 */
export function checkNumberWithoutSource({ documents, tables }: ParsedLibrary): void {
  const known = readKnownFigures(tables.facts.parsed?.data)
  for (const document of documents) {
    const reported = new Set<string>()
    for (const figure of collectTypedFigures(document)) {
      const { amount, sentence, typed, isCited, findPlace } = figure
      if (isCited || reported.has(typed)) continue
      reported.add(typed)
      const proposed = proposeFigures(amount, sentence, known)
      report(document.file, {
        rule: 'number-without-source',
        reason: `"${amount.text}" stands here without a source.`,
        why: 'Readers decide about treatment with this number, and must be able to see who says so.',
        mend: `${formatProposal(proposed)} ${describeCitation(figure)}`,
        place: findPlace(),
      })
    }
  }
}

function describeCitation({ holdsCitation, typed }: TypedFigure): string {
  if (!holdsCitation) return 'Or add a source in the text below it: [@source-id].'
  return `Or add a source at the end: ${shorten(typed)}[@source-id]`
}

/** The end of a sentence, which is where the source goes. */
function shorten(sentence: string): string {
  return sentence.length > 60 ? `… ${sentence.slice(-60).replace(/^\S*\s/, '')}` : sentence
}
