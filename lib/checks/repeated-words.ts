import type { VFile } from 'vfile'
import type { ParsedLibrary } from '../content/parsed-library.ts'
import { report } from '../problems/problem.ts'
import { collectOwnTexts } from './words/own-texts.ts'

/** A word, and the same word behind it, also in the next line. Numbers and single letters are left out. */
const twice = /(?<![\p{L}\p{N}'’-])(a|i|\p{L}[\p{L}'’]+)(\s+)(\1)(?![\p{L}\p{N}'’-])/giu

/** "What you had had", "I know that that helps", "no no": right, or meant. */
const mayRepeat = ['bye', 'had', 'is', 'no', 'so', 'that', 'very', 'you']

/** No word stands in a text twice in a row. Names such as "Walla Walla" may. */
export function checkRepeatedWords(library: ParsedLibrary): void {
  for (const { file, text, ours } of collectOwnTexts(library, (words) => words.search(twice) !== -1)) {
    for (const { 1: word = '', 2: space = '', 3: again = '', index } of ours.matchAll(twice)) {
      if (mayRepeat.includes(word.toLowerCase()) || isName(word, again)) continue
      const place = text.placeAt(index + word.length + space.length)
      const isInFigure = lineOf(file, place.line).startsWith('{{', place.column - 1)
      report(file, {
        rule: 'repeated-word',
        reason: `"${word}" stands here twice in a row.`,
        why: 'A reader stumbles and reads the line again, and a screen reader says the word twice.',
        mend: isInFigure ? `Take "${word}" away: the figure brings it.` : `Write "${word}" once.`,
        place,
      })
    }
  }
}

function isName(word: string, again: string): boolean {
  return /^\p{Lu}/u.test(word) && /^\p{Lu}/u.test(again)
}

function lineOf(file: VFile, line: number): string {
  return String(file).split(/\r\n?|\n/)[line - 1] ?? ''
}
