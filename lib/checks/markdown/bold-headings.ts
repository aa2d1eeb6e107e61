import type { Paragraph } from 'mdast'
import { toString as toText } from 'mdast-util-to-string'
import { proposeSectionId } from '../../addresses/section-ids.ts'
import type { ParsedLibrary } from '../../content/parsed-library.ts'
import { report } from '../../problems/problem.ts'

/**
 * No bold line stands where a heading is meant. Only whole lines between other paragraphs are looked at: labels in lists and
 * blocks are fine, and so is a bold sentence, which ends like one. The idea is that of remark-lint-no-emphasis-as-heading.
 */
export function checkBoldHeadings({ documents }: ParsedLibrary): void {
  for (const { file, tree } of documents) {
    for (const node of tree.children) {
      const words = node.type === 'paragraph' && findBoldLine(node)
      if (!words) continue
      const title = words.replace(/[\s:]+$/, '')
      report(file, {
        rule: 'heading-bold',
        reason: `"${title}" looks like a heading, and is only a ${isBold(node) ? 'bold' : 'slanted'} line.`,
        why: 'People who cannot see jump from heading to heading, and would miss it. It is not in the list of sections. (WCAG 1.3.1)',
        mend: `For a section, type: ## ${title} {#${proposeSectionId(title) ?? 'two-or-three-words'}}\nOtherwise make a sentence of it, and end it with a full stop.`,
        place: node.position,
      })
    }
  }
}

function isBold({ children }: Paragraph): boolean {
  return children[0]?.type === 'strong'
}

/** The words of a paragraph that begins with a line of bold or slanted words. A line that ends as a sentence does is one. */
function findBoldLine({ children: [first, next] }: Paragraph): string | undefined {
  if (first?.type !== 'strong' && first?.type !== 'emphasis') return undefined
  const words = toText(first).trim()
  const isLine = !next || next.type === 'break' || (next.type === 'text' && /^\s*:?\s*\n\p{Lu}/u.test(next.value))
  return isLine && !/[.!…]["”’)]*$/.test(words) ? words : undefined
}
