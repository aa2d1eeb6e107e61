import type { VFile } from 'vfile'
import type { ParsedLibrary } from '../../content/parsed-library.ts'
import { report } from '../../problems/problem.ts'
import { type BrokenCopy, findBrokenCopies } from './find-broken-copies.ts'
import { collectTypedFiles, findUncommonLines, formatLines } from './typed-files.ts'

type Found = BrokenCopy & { line: number; text: string }

/** No file holds "â€™" where "’" is meant. Each kind is reported once a file, with all its lines. */
export function checkBrokenCopies(library: ParsedLibrary): void {
  for (const typed of collectTypedFiles(library)) {
    const found = findUncommonLines(typed).flatMap(({ text, line }) =>
      findBrokenCopies(text).map((copy) => ({ ...copy, line, text })),
    )
    for (const same of Map.groupBy(found, (copy) => copy.typed).values()) reportCopies(typed.file, same)
  }
}

function reportCopies(file: VFile, all: Found[]): void {
  const [first] = all
  if (!first) return
  const { typed, meant, line, offset, text } = first
  const place = { line, column: offset + 1 }
  const inPlace = meant ? `in place of "${meant}"` : 'in front of a space'
  const more = all.length > 1 ? ` (${all.length} times: ${formatLines(all.map((each) => each.line))})` : ''
  report(file, {
    rule: 'broken-copy',
    reason: `"${show(typed)}" stands here ${inPlace}${more}.`,
    why: 'The signs were broken when the text was copied, and readers would see them so.',
    mend: `Write "${wordsAround(text, first)}".`,
    place,
  })
}

/** Control characters are among the broken signs, and cannot be seen. */
function show(typed: string): string {
  return typed.replace(/[\u0080-\u009f]/g, '▯')
}

/** The words of one piece, mended. */
function wordsAround(text: string, { offset, typed, meant }: BrokenCopy): string {
  const before = /\S*$/.exec(text.slice(Math.max(0, offset - 30), offset))?.[0] ?? ''
  const after = /^\s?\S*/.exec(text.slice(offset + typed.length, offset + typed.length + 30))?.[0] ?? ''
  const mend = (part: string) =>
    findBrokenCopies(part).reduceRight(
      (mended, copy) => mended.slice(0, copy.offset) + copy.meant + mended.slice(copy.offset + copy.typed.length),
      part,
    )
  const mended = `${mend(before)}${meant}${mend(meant ? (/^\S*/.exec(after)?.[0] ?? '') : after)}`
  return mended.replace(/[.,;:!?]+$/, '')
}
