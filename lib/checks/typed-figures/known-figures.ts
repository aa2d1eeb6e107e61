import type { Fact } from '../../content/tables/schemas.ts'
import { type Amount, findAmounts, readNumbers } from '../../content/text/amounts.ts'
import { formatChoices } from '../../problems/nearest.ts'

/** A figure of facts.yaml, what it is about in words, and what it counts, if its words say so. */
export type KnownFigure = { id: string; value: string; about: string; numbers: number[]; counts: Amount | undefined }

/** The figures of facts.yaml, ready to be compared with what was typed. */
export function readKnownFigures(data: { about: Record<string, string>; facts: Fact[] } | undefined): KnownFigure[] {
  return (data?.facts ?? []).map(({ id, value, about }) => {
    const numbers = readNumbers(value)
    const subject = data?.about[about] ?? ''
    // "9 to 19" alone counts nothing. What it is about says "Hours a week that adults usually spend in an IOP".
    const counts = findAmounts(value)[0] ?? findAmounts(`${numbers[0] ?? ''} ${subject}`)[0]
    return { id, value, about: subject, numbers, counts }
  })
}

/** True if a figure says the same numbers of the same thing: "9 to 19 hours" and "nine to nineteen". */
export function isSameFigure(figure: KnownFigure, amount: Amount): boolean {
  return figure.numbers.length > 0 && figure.numbers.join() === amount.numbers.join() && countsAlike(figure, amount)
}

/** True if both count hours, and neither says that it counts them for another time. */
export function countsAlike({ counts }: KnownFigure, { unit, per }: Amount): boolean {
  return counts !== undefined && counts.unit === unit && (!counts.per || !per || counts.per === per)
}

/**
 * The figures that a sentence may mean: those with its numbers, else those that count the same and share its words.
 * "Hours a week" is a subject by itself, and needs no further word.
 */
export function proposeFigures(amount: Amount, sentence: string, figures: KnownFigure[]): KnownFigure[] {
  const same = figures.filter((figure) => isSameFigure(figure, amount))
  if (same.length > 0) return same.slice(0, 3)
  return figures
    .filter((figure) => countsAlike(figure, amount))
    .map((figure) => ({ figure, shared: countSharedWords(figure.about, sentence) }))
    .filter(({ figure, shared }) => shared > 0 || (amount.per && figure.counts?.per === amount.per))
    .toSorted((one, other) => other.shared - one.shared)
    .slice(0, 3)
    .map(({ figure }) => figure)
}

/** How many words that tell a subject stand in both texts. */
export function countSharedWords(about: string, sentence: string): number {
  const words = readSubject(sentence)
  return [...readSubject(about)].filter((word) => words.has(word)).length
}

const wordsOfNoSubject = new Set(
  'about after all alone also and another any are before both can common day each for from had has have hour how into its kind last less lasts long many mean mostly month more most much must never not often one only other per people person some than that the their then these they this those time two under until usual usually what when which who will with within week year you your'.split(
    ' ',
  ),
)

/** The words of a text that tell what it is about, without their plural. */
function readSubject(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? []
  return new Set(words.map((word) => word.replace(/s$/, '')).filter((word) => !wordsOfNoSubject.has(word)))
}

/** "Did you mean {{phase}} ("6 to 12 weeks": How long the first phase lasts)?", or where figures stand. */
export function formatProposal(figures: KnownFigure[]): string {
  const choices = figures.map(({ id, value, about }) => `{{${id}}} ("${value}": ${about})`)
  return choices.length > 0 ? `Did you mean ${formatChoices(choices)}?` : 'Use a figure of content/facts.yaml: {{id}}.'
}
