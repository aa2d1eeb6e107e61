import type { VFile } from 'vfile'
import type { Entry, ParsedLibrary } from '../content/parsed-library.ts'
import { splitSentences } from '../content/text/sentences.ts'
import type { Article, Page } from '../content/types.ts'
import { report } from '../problems/problem.ts'
import { collectPrintedTexts } from './printed-texts.ts'
import { findClaims } from './typed-figures/claims.ts'
import { collectTypedFigures } from './typed-figures/collect-typed-figures.ts'
import { formatProposal, type KnownFigure, proposeFigures, readKnownFigures } from './typed-figures/known-figures.ts'

/** Fields that tell readers something. The others hold days and ids, or say what an editor changed. */
const telling = ['title', 'summary', 'text', 'why', 'meaning', 'description', 'question', 'note', 'hours', 'sleep']

/**
 * A field holds no citation. So a number in the title, the summary or a key point is one that the text states too, with
 * its source; and a number in the glossary or on the home page is one of facts.yaml.
 */
export function checkNumbersInFields(library: ParsedLibrary): void {
  const { facts, glossary, site } = library.tables
  if (!facts.parsed) return
  const known = readKnownFigures(facts.parsed.data)
  const tables = [glossary.file, site.file]
  const sourced = new Map<VFile, Set<string>>([
    ...[...library.articles, ...library.pages].map((entry) => [entry.file, readSourced(entry, known)] as const),
    ...tables.map((file) => [file, new Set(known.map(({ numbers }) => numbers.join()))] as const),
  ])
  for (const { file, texts } of collectPrintedTexts(library)) {
    const numbers = sourced.get(file)
    if (!numbers) continue
    for (const { text, field, placeAt } of texts) {
      if (!field || !telling.includes(field)) continue
      for (const sentence of splitSentences(text)) {
        const amount = findClaims(sentence.text).find((claim) => !numbers.has(claim.numbers.join()))
        if (!amount) continue
        const isTable = tables.includes(file)
        report(file, {
          rule: 'number-without-source',
          reason: isTable
            ? `"${amount.text}" stands here, and content/facts.yaml has no such figure.`
            : `"${amount.text}" stands here, and the text below does not say it with a source.`,
          why: 'Readers decide about treatment with this number, and must be able to see who says so.',
          mend: isTable
            ? 'Say it without the number, or add the number to content/facts.yaml first, with its source.'
            : `${formatProposal(proposeFigures(amount, sentence.text, known))} Or say it in the text too, with its source: [@source-id].`,
          place: placeAt(sentence.offset + amount.offset),
        })
      }
    }
  }
}

/** The numbers that a page states with a source, as figures or by hand. */
function readSourced(entry: Entry<Article | Page>, known: KnownFigure[]): Set<string> {
  const ids = new Set(entry.page.figures.map(({ fact }) => fact))
  const stated = known.filter(({ id }) => ids.has(id)).map(({ numbers }) => numbers)
  const typed = collectTypedFigures(entry).filter(({ isCited }) => isCited)
  return new Set([...stated, ...typed.map(({ amount }) => amount.numbers)].map((numbers) => numbers.join()))
}
