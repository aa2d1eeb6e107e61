import type { Entry, ParsedLibrary } from '../content/parsed-library.ts'
import type { GlossaryTerm } from '../content/tables/schemas.ts'
import { collectSentences, type ProseSentence } from '../content/text/prose-sentences.ts'
import { gradeOf, median } from '../content/text/reading-grade.ts'
import { wholeWord } from '../content/text/terms.ts'
import type { Article, Page } from '../content/types.ts'
import { report } from '../problems/problem.ts'

/** SMOG, one of the four formulas, asks for so many sentences. With fewer, a single one would decide. */
const fewestSentences = 30
/** With fewer articles, the middle one is a text that is reported by itself. */
const fewestArticles = 3
const aim = 8
const limit = 10

type Measured = {
  entry: Entry<Article | Page>
  sentences: ProseSentence[]
  known: RegExp | undefined
  grade: number
}

/**
 * Every text can be read with ten years of school, and half of the articles with eight.
 * The words of the glossary count as known. See `gradeOf` for what is counted and how.
 */
export function checkReadingGrade({ articles, pages, tables }: ParsedLibrary): void {
  const glossary = new Map(tables.glossary.parsed?.data.map((term) => [term.id, term]))
  const measure = (entry: Entry<Article | Page>): Measured[] => {
    const sentences = collectSentences(entry.passages)
    const isLong = sentences.filter(({ isWhole }) => isWhole).length >= fewestSentences
    // The formulas were made for English.
    if (!isLong || !(entry.page.lang ?? 'en').startsWith('en')) return []
    // Only the terms that the text uses: with all of them, each text took longer the more terms the site had.
    const known = findKnownWords(
      entry.page.terms.map(({ id }) => glossary.get(id)).filter((term) => term !== undefined),
    )
    return [{ entry, sentences, known, grade: Math.round(gradeOf(sentences, known) * 10) / 10 }]
  }
  const measuredArticles = articles.flatMap(measure)
  for (const measured of [...measuredArticles, ...pages.flatMap(measure)]) {
    if (measured.grade > aim) reportGrade(measured)
  }
  reportMedian(measuredArticles.filter(({ entry }) => !('draft' in entry.page && entry.page.draft)))
}

/** All forms of these terms. Of two that fit, the longer: "partial hospital program". */
function findKnownWords(terms: GlossaryTerm[]): RegExp | undefined {
  const words = terms.flatMap((term) => term.words).sort((one, other) => other.length - one.length)
  return words.length > 0 ? new RegExp(words.map((word) => wholeWord(word).source).join('|'), 'giu') : undefined
}

function reportGrade({ entry, sentences, known, grade }: Measured): void {
  const hardest = findHardest(sentences, known)
  report(entry.file, {
    rule: 'reading-grade',
    reason: `This text asks for ${grade} years of school.`,
    why: 'Many readers are tired, upset or new to these words, and give up on a text that is hard to follow.',
    mend: `Bring it to ${aim} or fewer. Begin with these sentences: make two of one, or take shorter words.\n${format(hardest)}`,
    place: hardest[0]?.findPlace(),
    severity: grade > limit ? 'error' : 'warning',
  })
}

function reportMedian(articles: Measured[]): void {
  const middle = median(articles.map(({ grade }) => grade))
  const [worst] = articles.toSorted((one, other) => other.grade - one.grade)
  if (!worst || articles.length < fewestArticles || middle <= aim) return
  const hardest = findHardest(worst.sentences, worst.known)
  report(worst.entry.file, {
    rule: 'reading-grade-of-all',
    reason: `Half of the articles ask for more than ${aim} years of school (the middle one for ${middle.toFixed(1)}). This is the hardest, with ${worst.grade}.`,
    why: 'Most people who come to the site would find more texts that are too hard for them than texts they can follow.',
    mend: `Make the hardest articles plainer. Begin with these sentences of this one:\n${format(hardest)}`,
    place: hardest[0]?.findPlace(),
  })
}

/** A sentence of a few words can hardly be made plainer. */
const fewestWords = 8

function findHardest(sentences: ProseSentence[], known: RegExp | undefined): ProseSentence[] {
  const whole = sentences.filter(({ isWhole }) => isWhole)
  const long = whole.filter(({ words }) => words >= fewestWords)
  return (long.length > 0 ? long : whole)
    .map((sentence) => ({ sentence, grade: gradeOf([sentence], known) }))
    .toSorted((one, other) => other.grade - one.grade)
    .slice(0, 3)
    .map(({ sentence }) => sentence)
}

function format(sentences: ProseSentence[]): string {
  return sentences
    .map(({ text, findPlace }) => `line ${findPlace().line}: ${text.length > 90 ? `${text.slice(0, 90)}…` : text}`)
    .join('\n')
}
