import type { ParsedLibrary } from '../content/parsed-library.ts'
import { report } from '../problems/problem.ts'
import { collectTypedFigures } from './typed-figures/collect-typed-figures.ts'
import { countSharedWords, isSameFigure, readKnownFigures } from './typed-figures/known-figures.ts'

/**
 * A figure of facts.yaml is not typed by hand, so that a change of it reaches every page. A number without a source is
 * reported as such, with the figure to use.
 */
export function checkTypedFigures({ documents, tables }: ParsedLibrary): void {
  const known = readKnownFigures(tables.facts.parsed?.data)
  for (const document of documents) {
    for (const { amount, sentence, isCited, findPlace } of collectTypedFigures(document)) {
      const figure = isCited
        ? known.find((one) => isSameFigure(one, amount) && countSharedWords(one.about, sentence) > 0)
        : undefined
      if (!figure) continue
      report(document.file, {
        rule: 'figure-typed',
        reason: `"${amount.text}" is typed here, and content/facts.yaml has it: ${figure.about}.`,
        why: 'When the figure changes, this page would go on saying the old one.',
        mend: `Write {{${figure.id}}}, which prints "${figure.value}".`,
        place: findPlace(),
      })
    }
  }
}
