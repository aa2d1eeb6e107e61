import type { VFile } from 'vfile'
import type { ParsedLibrary } from '../content/parsed-library.ts'
import { report } from '../problems/problem.ts'
import { knownToAll, writtenOut } from './words/abbreviations.ts'
import { cliniciansWords } from './words/clinicians-words.ts'
import { isExplained } from './words/explained-terms.ts'
import { collectOwnTexts, type OwnText } from './words/own-texts.ts'

/** Two to six capitals, also of several things: "OUD", "PHPs". Numbers of Rome and "text HOME to 741741" are none. */
const abbreviations =
  /(?<![\p{L}\p{N}&/:=?]|\b[Tt]ext )(?![IVX]+(?!\p{L}))\p{Lu}{2,6}(?=s?(?![\p{L}\p{N}&]| \p{Lu}\p{Ll}))/gu
const hardWords = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${Object.keys(cliniciansWords).join('|').replaceAll(' ', String.raw`[\s-]+`)})(?=s?(?![\p{L}\p{N}]))`,
  'giu',
)

/**
 * An abbreviation and a word of clinicians are explained on the page that uses them, or stand in the glossary, which
 * each page prints as far as it uses it. Each is told once a page.
 */
export function checkUnknownTerms(library: ParsedLibrary): void {
  const { glossary, site } = library.tables
  // Without the glossary nobody knows what is explained in it.
  if (!glossary.parsed) return
  const explained = new Set(glossary.parsed.data.flatMap(({ words }) => words.map((word) => word.toLowerCase())))
  const name = site.parsed?.data.name ?? ''
  const pages = new Map<VFile, OwnText[]>([...library.articles, ...library.pages].map(({ file }) => [file, []]))
  for (const own of collectOwnTexts(library, holdsTerm)) pages.get(own.file)?.push(own)
  for (const [file, texts] of pages) {
    const words = texts.map(({ text }) => text.text).join('\n')
    const seen = new Set<string>()
    for (const { text, ours } of texts) {
      for (const { term, index, plain } of findTerms(ours)) {
        const key = term.toLowerCase()
        if (seen.has(key)) continue
        seen.add(key)
        if (explained.has(key) || name.includes(term) || isExplained(words, term)) continue
        // "You must NOT stop", on a page that also says "not": a word in capitals.
        if (holdsSmall(words, term)) continue
        report(file, {
          rule: 'term-unknown',
          reason: `"${term}" stands here, and neither this page nor content/glossary.yaml says what it means.`,
          why: 'A reader who does not know it cannot follow, and someone in a crisis does not look words up.',
          mend: `${plain} Or add it to content/glossary.yaml, and each page that uses it explains it.`,
          place: text.placeAt(index),
        })
      }
    }
  }
}

/** These are refused as words that shame, with what to write. */
const shaming = ['MAT', 'MICA']

type FoundTerm = { term: string; index: number; plain: string }

function findTerms(text: string): FoundTerm[] {
  const short = [...text.matchAll(abbreviations)]
    .filter(({ 0: term }) => !Object.hasOwn(knownToAll, term) && !shaming.includes(term))
    .map(({ 0: term, index }) => ({
      term,
      index,
      plain: `Write it out where it stands first: ${writtenOut[term] ?? 'the whole words'} (${term}).`,
    }))
  const hard = [...text.matchAll(hardWords)].map(({ 0: term, index }) => ({
    term,
    index,
    plain: `Say it in plain words: ${cliniciansWords[term.toLowerCase().replace(/[\s-]+/g, ' ')] ?? 'what it means'}.`,
  }))
  return [...short, ...hard].sort((one, other) => one.index - other.index)
}

function holdsTerm(text: string): boolean {
  return text.search(abbreviations) !== -1 || text.search(hardWords) !== -1
}

function holdsSmall(text: string, term: string): boolean {
  const small = term.toLowerCase()
  return small !== term && new RegExp(String.raw`(?<!\p{L})${small}(?!\p{L})`, 'u').test(text)
}
