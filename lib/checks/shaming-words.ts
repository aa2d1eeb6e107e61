import type { VFile } from 'vfile'
import type { ParsedLibrary } from '../content/parsed-library.ts'
import { formatChoices } from '../problems/nearest.ts'
import { report } from '../problems/problem.ts'
import type { PrintedText } from './printed-texts.ts'
import { collectOwnTexts } from './words/own-texts.ts'
import { createWordFinder, type FoundWord, type WordToAvoid } from './words/word-to-avoid.ts'
import { wordsToAvoid } from './words/words-to-avoid.ts'

const findWords = createWordFinder(wordsToAvoid)

/**
 * No text of the site holds a word that shames the people it is written for.
 * Left alone are quotations, names, titles of sources, and an old word that a page explains once ("often called detox").
 */
export function checkShamingWords(library: ParsedLibrary): void {
  const explained = new Map<VFile, Set<WordToAvoid>>(library.files.map((file) => [file, new Set()]))
  for (const { file, text, ours } of collectOwnTexts(library, holdsWord)) {
    for (const found of findWords(ours)) {
      const known = explained.get(file)
      const isFirst = found.row.mayBeExplained && !known?.has(found.row)
      if (isFirst && isExplained(text.text, found)) known?.add(found.row)
      else reportWord(file, text, found)
    }
  }
}

function holdsWord(text: string): boolean {
  return findWords(text).length > 0
}

/** "also called detox", "the old word detox", "withdrawal (or detox)". Not "call a detox", and not "(after detox)". */
const explanation =
  /\((?:[^()]*, )?(?:(?:also|or|often|once|formerly|sometimes) )+$|\($|\b(?:called|calls? (?:it|this|that)|known as|hear|names?|terms?|words?)\b[^.!?]{0,30}$/i

function isExplained(text: string, { offset }: FoundWord): boolean {
  return explanation.test(text.slice(0, offset))
}

function reportWord(file: VFile, text: PrintedText, { row, word, offset }: FoundWord): void {
  const isPlural = /s$/i.test(word)
  const choices = row.use.map((use) => `"${isPlural ? toPlural(use) : use}"`)
  const explain = row.mayBeExplained ? ` A page may explain it once: (often called ${word}).` : ''
  report(file, {
    rule: 'shaming-word',
    reason: `This site does not use "${word}".`,
    why: row.why,
    mend: `Write ${formatChoices(choices)}.${explain} Where you quote it or only name it, put it in quotation marks.`,
    place: text.placeAt(offset),
    ...(row.severity ? { severity: row.severity } : {}),
  })
}

const plurals: [RegExp, string][] = [
  [/person who uses/, 'people who use'],
  [/person who is/, 'people who are'],
  [/person who has/, 'people who have'],
  [/person/, 'people'],
]

function toPlural(use: string): string {
  return plurals.reduce((text, [one, several]) => text.replace(one, several), use)
}
