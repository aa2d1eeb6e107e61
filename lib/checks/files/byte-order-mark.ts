import type { ParsedLibrary } from '../../content/parsed-library.ts'
import { report } from '../../problems/problem.ts'

/** The mark that some Windows programs put at the start of a text. The site is built rightly with it, so it is only told. */
export function checkByteOrderMarks({ files }: ParsedLibrary): void {
  for (const file of files.filter(({ value }) => hasMark(value))) {
    report(file, {
      rule: 'byte-order-mark',
      reason: 'This file starts with an invisible sign, the byte-order mark (BOM).',
      why: 'Readers see nothing of it. But some programs show it as "ï»¿", and then do not find the fields below it.',
      mend: 'Run "npm run fix". Or in your editor, choose "Save with encoding", then "UTF-8" (not "UTF-8 with BOM").',
    })
  }
}

function hasMark(value: string | Uint8Array | undefined): boolean {
  if (typeof value === 'string') return value.startsWith('\uFEFF')
  return value?.[0] === 0xef && value[1] === 0xbb && value[2] === 0xbf
}
