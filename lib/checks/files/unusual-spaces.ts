import type { VFile } from 'vfile'
import type { ParsedLibrary } from '../../content/parsed-library.ts'
import { report } from '../../problems/problem.ts'
import { findBrokenCopies } from './find-broken-copies.ts'
import { collectTypedFiles, formatLines, type TypedFile } from './typed-files.ts'

type Found = { sign: string; line: number; column: number }

/** Spaces are those of the keyboard. Others come along when text is copied. Each kind is told once a file. */
export function checkUnusualSpaces(library: ParsedLibrary): void {
  const french = new Set(
    [...library.articles, ...library.pages].filter(({ page }) => page.lang?.startsWith('fr')).map(({ file }) => file),
  )
  for (const typed of collectTypedFiles(library)) {
    // French puts one before ? and : and within « ».
    const found = findSpaces(typed).filter(({ sign }) => !(french.has(typed.file) && /[\u00a0\u202f]/.test(sign)))
    for (const same of Map.groupBy(found, ({ sign }) => sign).values()) reportSpaces(typed.file, same)
  }
}

/** A tab counts between words only: at the start of a line it is another mistake, and in a table it is none. */
const pattern = /[\u00a0\u2000-\u200a\u202f\u205f]|(?<=[^\s:|-])\t+(?=[^\s#|])/g

function findSpaces({ file, lines }: TypedFile): Found[] {
  return lines.flatMap((text, index) => {
    const found = [...text.matchAll(pattern)].filter(({ 0: sign }) => sign[0] !== '\t' || file.extname === '.md')
    if (found.length === 0) return []
    const copies = findBrokenCopies(text)
    return (
      found
        // Where it keeps a field from being read, that is said already.
        .filter(() => !file.messages.some(({ ruleId, line }) => ruleId === 'yaml' && line === index + 1))
        .filter(({ index: at }) => !copies.some(({ offset, typed }) => at >= offset && at < offset + typed.length))
        .map(({ 0: sign, index: at }) => ({ sign: sign.charAt(0), line: index + 1, column: at + 1 }))
    )
  })
}

function reportSpaces(file: VFile, all: Found[]): void {
  const [first] = all
  if (!first) return
  const { sign, line, column } = first
  const name = names[sign] ?? 'A space of another width than that of the keyboard'
  report(file, {
    rule: 'space-unusual',
    reason: `${name} stands here${all.length > 1 ? ` (${all.length} times: ${formatLines(all.map((each) => each.line))})` : ''}.`,
    ...(sign === '\t' ? tab : space),
    place: { line, column },
  })
}

const tab = {
  why: 'In your editor it looks like columns; readers see one space.',
  mend: 'Delete it and press the space bar. For columns, make a table with | between them.',
}
const space = {
  why: 'A line does not always break there, and behind ## or a hyphen no heading or list comes of it.',
  mend: 'Run "npm run fix". Or delete it and press the space bar.',
}

const names: Record<string, string> = {
  '\t': 'A tab',
  '\u00a0': 'A non-breaking space',
  '\u202f': 'A narrow non-breaking space',
  '\u2007': 'A space as wide as a digit',
  '\u2009': 'A thin space',
}
