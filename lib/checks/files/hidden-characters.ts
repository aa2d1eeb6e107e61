import type { VFile } from 'vfile'
import type { ParsedLibrary } from '../../content/parsed-library.ts'
import { report } from '../../problems/problem.ts'
import { findBrokenCopies } from './find-broken-copies.ts'
import { findHiddenSigns, type HiddenKind, type HiddenSign } from './hidden-signs.ts'
import { collectTypedFiles, findUncommonLines, formatLines } from './typed-files.ts'

/** A hidden sign and the line it stands on. */
type Found = HiddenSign & { line: number; text: string }

/**
 * No file holds a sign that nobody sees: such signs come along when text is copied, and can make a text say something
 * else than it shows (CVE-2021-42574, https://trojansource.codes). Each kind is reported once a file, with all its lines.
 */
export function checkHiddenCharacters(library: ParsedLibrary): void {
  for (const typed of collectTypedFiles(library)) {
    const found = findUncommonLines(typed).flatMap(({ text, line }) => {
      const copies = findBrokenCopies(text)
      const isExplained = ({ offset }: HiddenSign) =>
        copies.some((copy) => offset >= copy.offset && offset < copy.offset + copy.typed.length)
      return findHiddenSigns(text)
        .filter((sign) => !isExplained(sign))
        .map((sign) => ({ ...sign, line, text }))
    })
    for (const same of Map.groupBy(found, ({ name }) => name).values()) reportSign(typed.file, same)
  }
}

function reportSign(file: VFile, all: Found[]): void {
  const [first] = all
  if (!first) return
  const { before, after } = wordsAround(first.text, first.offset, first.sign.length)
  const more =
    all.length > 1 ? ` It stands in this file ${all.length} times: ${formatLines(all.map(({ line }) => line))}.` : ''
  report(file, {
    rule: 'character-hidden',
    reason: `There is ${first.name} in "${before}▯${after}", in the place of the ▯.${more}`,
    why: whys[first.kind],
    mend: mends[first.kind](show(before + after)),
    place: { line: first.line, column: first.offset + 1 },
  })
}

/** The word that a sign stands in, or the words on both sides of it. */
function wordsAround(text: string, offset: number, length: number): { before: string; after: string } {
  const before = /(?:\S+\s*)?$/u.exec(text.slice(Math.max(0, offset - 30), offset))?.[0] ?? ''
  const after = /^(?:\s*\S+)?/u.exec(text.slice(offset + length, offset + length + 30))?.[0] ?? ''
  return { before: show(before), after: show(after).replace(/[.,;:!?]+$/, '') }
}

/** The text without the signs that would hide again in the message, or turn its letters around. */
function show(text: string): string {
  return findHiddenSigns(text).reduceRight(
    (shown, { offset, sign }) => shown.slice(0, offset) + shown.slice(offset + sign.length),
    text,
  )
}

const retype = (words: string) => `Delete "${words}" and type it anew.`
const whys: Record<HiddenKind, string> = {
  invisible:
    'Nobody sees it, but a search does not find the word, a link with it breaks, and it may be read aloud wrongly.',
  direction: 'It turns letters around: readers would see another text than the one that stands here.',
  control: 'Some browsers show an empty box for it, and some programs stop reading there.',
  line: 'You see a new line where readers see none.',
  lost: 'A letter was lost when the text was copied. Readers would see the sign in its place.',
  private: 'Readers would see an empty box in its place.',
}
const mends: Record<HiddenKind, (words: string) => string> = {
  invisible: (words) => `Run "npm run fix". Or delete "${words}" and type it anew.`,
  direction: retype,
  control: retype,
  line: () => 'Delete it and press Enter for a new line, twice for a new paragraph. Or run "npm run fix" for a space.',
  lost: () => 'Look up in the text you copied from which letter it was, and type it.',
  private: () => 'Type the word or the sign that you mean.',
}
