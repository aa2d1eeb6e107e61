import { visit } from 'unist-util-visit'
import type { ParsedLibrary } from '../../content/parsed-library.ts'
import { report } from '../../problems/problem.ts'

/** No line is broken by spaces at its end, which nobody sees. A backslash there, which everybody sees, is fine. */
export function checkLineBreaks({ documents }: ParsedLibrary): void {
  for (const { file, tree, body } of documents) {
    visit(tree, 'break', ({ position }) => {
      if (!position || body[position.start.offset ?? 0] === '\\') return
      report(file, {
        rule: 'line-break',
        reason: 'Two or more spaces at the end of this line begin a new line on the page.',
        why: 'In the middle of a sentence it looks like a mistake, and nobody sees in the text where it comes from.',
        mend: 'Take the spaces away. Where a new line is meant, as in an address, end the line with a backslash: \\',
        place: position.start,
      })
    })
  }
}
