import type { VFile } from 'vfile'
import type { ParsedLibrary } from '../../content/parsed-library.ts'
import { report } from '../../problems/problem.ts'
import { findLookAlikes, type LookAlike } from './find-look-alikes.ts'
import { collectTypedFiles, findUncommonLines, formatLines } from './typed-files.ts'

type Found = LookAlike & { line: number; isName: boolean }

/**
 * Letters are those of the keyboard. One that only looks like it is an error in an id or an address, where it makes
 * another one of it, and advice in a word. Each word is reported once a file.
 */
export function checkLookAlikeLetters(library: ParsedLibrary): void {
  for (const typed of collectTypedFiles(library)) {
    const found = findUncommonLines(typed).flatMap(({ text, line }) =>
      findLookAlikes(text).map((alike) => ({ ...alike, line, isName: isName(text, alike) })),
    )
    for (const same of Map.groupBy(found, ({ word, isName: name }) => `${word} ${name}`).values())
      reportWord(typed.file, same)
  }
}

/** Fields that hold ids and addresses. */
const nameField = /^[\s-]*(?:id|about|address|page|read|section|sources|topic|url|week)\s*:/

/** True within `{#id}`, `{{figure}}`, `[@source]`, `:::block`, `](/address)` and the fields that hold such names. */
function isName(text: string, { offset }: LookAlike): boolean {
  const before = /\S*$/.exec(text.slice(Math.max(0, offset - 100), offset))?.[0] ?? ''
  return nameField.test(text) || /^:::|[#@{/]|\]\(/.test(before)
}

function reportWord(file: VFile, all: Found[]): void {
  const [first] = all
  if (!first) return
  const { word, sign, letter, script, spelled, line, offset, isName: name } = first
  const more = all.length > 1 ? ` It stands in ${formatLines(all.map((each) => each.line))}.` : ''
  report(file, {
    rule: 'letter-look-alike',
    reason:
      script === 'styled'
        ? `"${word}" is written with "${sign}", a sign that only looks like "${letter}".${more}`
        : `The "${sign}" in "${word}" is a ${script} letter that only looks like "${letter}".${more}`,
    why: name
      ? 'It looks right, but it is another name: a link or a figure with it leads nowhere.'
      : 'A search does not find the word, and a screen reader may spell it out or leave it out.',
    mend: `Type it anew: ${spelled}`,
    place: { line, column: offset + 1 },
    severity: name ? 'error' : 'warning',
  })
}
