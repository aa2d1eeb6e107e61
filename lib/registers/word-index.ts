import { helpSlug } from '../addresses/fixed-paths.ts'
import { formatSection } from '../content/sections.ts'
import type { GlossaryTerm, Library, Section } from '../content/types.ts'
import { type IndexWord, wordsOfHeading } from './heading-words.ts'
import { countUses } from './term-uses.ts'

/** A section that a word leads to. */
export type IndexPlace = { href: string; title: string; page: string }

/** A word, and the sections that it leads to. */
export type IndexEntry = { word: string; places: IndexPlace[] }

/** The words that begin with one letter, or with a digit: `0–9`. */
export type IndexLetter = { id: string; letter: string; entries: IndexEntry[] }

/** A word of the glossary is used in many places; those that use it most say most about it. */
const placesOfTerm = 3

const collator = new Intl.Collator('en', { numeric: true })

/**
 * Every section of the articles and of the page for help under the words of its heading, from A to Z, and the terms of
 * the glossary that no heading names. Nothing of it is kept by hand: a new section or a new term is in it.
 */
export function buildWordIndex({ articles, pages, glossary }: Pick<Library, 'articles' | 'pages' | 'glossary'>) {
  const entries = new Map<string, IndexEntry>()
  const add = ({ key, label }: IndexWord, place: IndexPlace) => {
    const entry = entries.get(key) ?? { word: label, places: [] }
    // Of several forms, the shortest is the plain one.
    const word = label.length < entry.word.length ? label : entry.word
    const isThere = entry.places.some(({ href }) => href === place.href)
    entries.set(key, { word, places: isThere ? entry.places : [...entry.places, place] })
  }
  // What the pages about the site test or report is no part of the subject.
  const help = pages.filter(({ slug }) => slug === helpSlug)
  const found = [...articles, ...help].flatMap((page) => page.sections.map((section) => ({ page, section })))
  for (const { page, section } of found) {
    const own = wordsOfHeading(section.title, section.id, glossary)
    // "Who is it for?" says nothing without the title above it.
    const words = own.length > 0 ? own : wordsOfHeading(page.title, '', glossary)
    for (const word of words) add(word, toPlace(section, page.title))
  }
  for (const term of glossary) {
    const key = `term ${term.id}`
    if (entries.has(key)) continue
    for (const { page, section } of findMostUses(term, found)) {
      add({ key, label: term.term }, toPlace(section, page.title))
    }
  }
  return groupByLetter([...entries.values()])
}

function toPlace({ place, title }: Section, page: string): IndexPlace {
  return { href: place, title, page }
}

function findMostUses<Found extends { section: Section }>(term: GlossaryTerm, found: Found[]): Found[] {
  return found
    .map((place) => ({ place, uses: countUses(formatSection(place.section), term) }))
    .filter(({ uses }) => uses > 0)
    .sort((a, b) => b.uses - a.uses)
    .slice(0, placesOfTerm)
    .map(({ place }) => place)
}

function groupByLetter(entries: IndexEntry[]): IndexLetter[] {
  const letters = new Map<string, IndexEntry[]>()
  for (const entry of entries.sort((a, b) => collator.compare(a.word, b.word))) {
    const letter = letterOf(entry.word)
    letters.set(letter, [...(letters.get(letter) ?? []), entry])
  }
  return [...letters].map(([letter, within]) => ({
    id: `letter-${letter.charAt(0).toLowerCase()}`,
    letter,
    entries: within,
  }))
}

function letterOf(word: string): string {
  const first = word.normalize('NFKD').charAt(0).toUpperCase()
  return /\d/.test(first) ? '0–9' : first
}
