import { findTerms } from '../content/text/terms.ts'
import type { GlossaryTerm } from '../content/types.ts'
import { removeTerms } from './term-uses.ts'

/** A word under which a section can be looked up. Forms of one word, such as "level" and "levels", have one key. */
export type IndexWord = { key: string; label: string }

/** Words that say nothing of a section: question words, little words, and those that could stand in any question. */
const empty = new Set(
  `a about after again all also am among an and another any anyone are as at be been before belong between but by can
  come condition could did different do does down each else enough ever every everyone fill first five for four from get
  go going had happen has have he her here his how i if in instead into is it its just kind keep last least less let like
  long look make many may me mean might more most mostly much must my need next no not now of off on one only or other
  our out over own program question reach same sample say she should so some someone something soon stand still stop such take
  than that the their them then there they thing this those three to too two typical under until up us used usual usually very
  want was way we were what when where whether which who whom whose why will with within without would yes yet you your`
    .split(/\s+/)
    .map(stem),
)

/**
 * The words under which readers look for a section: the terms of the glossary that its heading names, the other words of
 * the heading that say something, and its id where that says something else: `{#twelve-step}` for "Do I have to go to AA?"
 */
export function wordsOfHeading(title: string, id: string, glossary: GlossaryTerm[]): IndexWord[] {
  const terms = findTerms(`${title} | ${id.replaceAll('-', ' ')}`, glossary)
  const known = new Set(splitWords(title).map(stem))
  const ofTitle = splitWords(removeTerms(title, glossary)).filter(saysSomething)
  // Two subjects may share an id: `{#work-and-family}`.
  const ofId = id
    .split(/-(?:and|or)-/)
    .map((part) => trim(splitWords(removeTerms(part.replaceAll('-', ' '), glossary))))
    .filter((words) => words.some((word) => saysSomething(word) && !known.has(stem(word))))
  return [
    ...terms.map((term) => ({ key: `term ${term.id}`, label: term.term })),
    ...[...ofTitle, ...ofId.map((words) => words.join(' '))].map((word) => ({
      key: stem(word),
      label: upperFirst(word),
    })),
  ]
}

function splitWords(text: string): string[] {
  return text.match(/[\p{L}\p{N}](?:[\p{L}\p{N}.’'-]*[\p{L}\p{N}])?/gu) ?? []
}

/** From the first word that says something: `between-sessions` is looked for under "sessions". */
function trim(words: string[]): string[] {
  const start = words.findIndex(saysSomething)
  return start === -1 ? [] : words.slice(start)
}

function saysSomething(word: string): boolean {
  return !empty.has(stem(word))
}

/** "levels" and "level", "planning" and "plan" are one word to a reader. */
function stem(word: string): string {
  return word
    .toLowerCase()
    .replace(/(?<=\w{3})(?:ing|ed|e?s)$/, '')
    .replace(/([^aeiou])\1$/, '$1')
    .replace(/(?<=\w{3})e$/, '')
}

function upperFirst(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
