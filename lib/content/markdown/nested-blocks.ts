import type { Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { report } from '../../problems/problem.ts'

const names: Partial<Record<string, string>> = {
  heading: 'A heading',
  table: 'A table',
  containerDirective: 'A block',
}

/** Reports headings, tables and blocks within a list or quotation: the sanitizer would leave only their words, run together. */
export function reportNestedBlocks(tree: Root, file: VFile): void {
  for (const top of tree.children.filter(({ type }) => type === 'list' || type === 'blockquote')) {
    visit(top, (node) => {
      const name = names[node.type]
      if (!name) return undefined
      report(file, {
        rule: 'block-nested',
        reason: `${name} stands within a list or a quotation here.`,
        why: 'It would not be shown as it is meant.',
        mend: 'Put an empty line before it, and start its lines without spaces, hyphens or > signs.',
        place: node.position,
      })
      return SKIP
    })
  }
}
