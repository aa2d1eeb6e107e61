import type { Document, ParsedLibrary } from '../content/parsed-library.ts'
import { type Amount, countsTime } from '../content/text/amounts.ts'
import { report } from '../problems/problem.ts'
import { collectTypedFigures, type TypedFigure } from './typed-figures/collect-typed-figures.ts'
import { countSharedWords, countsAlike, type KnownFigure, readKnownFigures } from './typed-figures/known-figures.ts'

/** Words that tell a reader that another number is meant: another group of people, another guide, an exception. */
const isSetApart =
  /\b(?:adolescents?|below|but|can be|except|example|minimum|never|no|not|old|older|one|other|others|partial|php|review|said|says?|some|states?|study|teen\w*|too|trials?|under|within|young)\b/i

/** Words that most figures are about, and that tell none of them apart. */
const common = /\b(?:adults?|iops?|programs?|treatments?)\b/gi

/**
 * A number that is typed by hand does not contradict a figure of facts.yaml, nor another number of its page: "three to
 * six hours a week" and "10 to 12 hours a week". It is only told where nothing overlaps, where both count the same for
 * the same time ("hours a week") or share two words of their subject, and where no word sets the number apart. Of 669
 * true sentences, "the same unit and one shared word" told 34 wrongly; with the words that set apart still 9.
 */
export function checkContradictions({ documents, tables }: ParsedLibrary): void {
  const known = readKnownFigures(tables.facts.parsed?.data)
  for (const document of documents) {
    const typed = collectTypedFigures(document).filter(({ sentence }) => !isSetApart.test(sentence))
    for (const [at, figure] of typed.entries()) {
      const other = typed.slice(0, at).find((earlier) => contradicts(figure.amount, earlier.amount))
      const fact = figure.isCited ? findContradicted(figure, known) : undefined
      if (other) reportOther(document, figure, other)
      else if (fact) reportFact(document, figure, fact)
    }
  }
}

function contradicts(one: Amount, other: Amount): boolean {
  return (
    one.per !== undefined && one.per === other.per && one.unit === other.unit && isApart(one.numbers, other.numbers)
  )
}

/** Without a source it is reported as such, with the figure to use. */
function findContradicted({ amount, sentence }: TypedFigure, known: KnownFigure[]): KnownFigure | undefined {
  const alike = known.filter((figure) => {
    if (!countsTime(amount) || !countsAlike(figure, amount)) return false
    if (amount.per) return countSharedWords(figure.about, sentence) > 0
    return countSharedWords(figure.about.replace(common, ''), sentence) > 1
  })
  return alike.every(({ numbers }) => isApart(numbers, amount.numbers)) ? alike[0] : undefined
}

function isApart(one: number[], other: number[]): boolean {
  return Math.max(...one) < Math.min(...other) || Math.max(...other) < Math.min(...one)
}

function reportOther({ file }: Document, { amount, findPlace }: TypedFigure, other: TypedFigure): void {
  report(file, {
    rule: 'number-contradicts',
    reason: `"${amount.text}" stands here, and "${other.amount.text}" on line ${other.findPlace().line}.`,
    why: 'A reader cannot know which of the two is right, and trusts neither.',
    mend: 'Keep the one that a source states. If both are right, say of whom or of what each is true.',
    place: findPlace(),
  })
}

function reportFact({ file }: Document, { amount, findPlace }: TypedFigure, { id, value, about }: KnownFigure): void {
  report(file, {
    rule: 'number-contradicts',
    reason: `"${amount.text}" stands here, and content/facts.yaml says "${value}": ${about}.`,
    why: 'A reader cannot know which of the two is right, and trusts neither.',
    mend: `Write {{${id}}}, or say of whom or of what your number is true. If the figure is out of date, change it in content/facts.yaml.`,
    place: findPlace(),
  })
}
