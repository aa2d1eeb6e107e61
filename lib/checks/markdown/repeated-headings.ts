import { toString as toText } from 'mdast-util-to-string'
import type { ParsedLibrary } from '../../content/parsed-library.ts'
import { report } from '../../problems/problem.ts'

/** No two headings of a page have the same words, and none has those of its title. See WCAG 2.4.6. */
export function checkRepeatedHeadings({ documents, articles, pages }: ParsedLibrary): void {
  const entries = new Map([...articles, ...pages].map((entry) => [entry.file, entry]))
  for (const { file, tree } of documents) {
    const first = new Map<string, string>()
    const entry = entries.get(file)
    if (entry) first.set(normalizeWords(entry.page.title), `the title on line ${entry.placeOf(['title']).line}`)
    for (const node of tree.children) {
      if (node.type !== 'heading') continue
      const title = toText(node)
        .replace(/\{\s*#[^{}]*\}\s*$/, '')
        .trim()
      const words = normalizeWords(title)
      const other = first.get(words)
      if (!other) first.set(words, `the heading on line ${node.position?.start.line}`)
      if (!other || words === '') continue
      report(file, {
        rule: 'heading-words-repeated',
        reason: `The heading "${title}" has the same words as ${other}.`,
        why: 'In a list of headings or sections, nobody could tell the two apart. (WCAG 2.4.6)',
        mend: 'Say in one of them what it is about that the other is not. Its id can stay.',
        place: node.position,
      })
    }
  }
}

/** Without signs and capitals. */
function normalizeWords(title: string): string {
  return (
    title
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  )
}
