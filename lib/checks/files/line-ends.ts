import { textOf } from '../../content/decode.ts'
import type { ParsedLibrary } from '../../content/parsed-library.ts'
import { report } from '../../problems/problem.ts'

/** Lines end as on all other systems, not as on Windows. The site is built rightly with both, so it is only told. */
export function checkLineEnds({ files }: ParsedLibrary): void {
  for (const file of files) {
    const text = String(file)
    if (!text.includes('\r') || textOf(file) === undefined) continue
    const before = text.slice(0, text.indexOf('\r')).split('\n')
    const others = /(?<!\r)\n/.test(text)
    report(file, {
      rule: 'line-ends',
      reason: `${others ? 'Some lines' : 'The lines'} of this file end as on ${text.includes('\r\n') ? 'Windows (CRLF)' : 'old Macs (CR)'}.`,
      why: 'Readers see nothing of it. But those who look at what you changed are shown every line of the file.',
      mend: 'Run "npm run fix". Or in VS Code, click "CRLF" at the bottom on the right, choose "LF", and save.',
      place: { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
    })
  }
}
