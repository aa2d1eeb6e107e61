import type { Root } from 'mdast'
import { findVerbatim, parseBodyTree } from './body-tree.ts'
import type { Edit } from './edit.ts'
import type { Mend } from './mend.ts'
import { findParts, isWithin } from './parts.ts'

/** Several empty lines become one, and one is put before a heading and after a block, where a text is easier to read so. */
export const blankLines: Mend = {
  explanation: 'Several empty lines become one. A heading gets one before it, and a block one after it.',
  find: (text, { path }) => {
    const { fields, body } = findParts(text, path)
    const found = [...text.matchAll(/(?<=(?:^|[^\n])\n\n)\n+(?=[^\n])/g)].filter(
      ({ index }) => isWithin(index, fields) || isWithin(index, body),
    )
    const verbatim = found.length > 0 ? findVerbatim(text, path) : []
    const tooMany = found
      .filter(({ index }) => !verbatim.some((part) => isWithin(index, part)))
      .map(({ index, 0: lines }): Edit => {
        const what = 'left one empty line of several'
        return { start: index, end: index + lines.length, text: '', what }
      })
    const tree = parseBodyTree(text, path)
    return [...tooMany, ...(tree ? findMissing(tree, text) : [])].sort((a, b) => a.start - b.start)
  },
}

function findMissing(tree: Root, text: string): Edit[] {
  const edits = new Map<number, Edit>()
  for (const [index, node] of tree.children.entries()) {
    const start = lineStart(text, node.position?.start.offset)
    const next = lineStart(text, tree.children[index + 1]?.position?.start.offset)
    if (node.type === 'heading' && lacksLine(text, start)) edits.set(start, add(start, 'before the heading'))
    if (node.type === 'containerDirective' && next > 0 && lacksLine(text, next))
      edits.set(next, add(next, 'after the block'))
  }
  return [...edits.values()]
}

function add(at: number, where: string): Edit {
  return { start: at, end: at, text: '\n', what: `added an empty line ${where}` }
}

function lineStart(text: string, offset = 0): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}

/** True if the line that starts here follows another that is not empty. */
function lacksLine(text: string, start: number): boolean {
  return start > 1 && text[start - 1] === '\n' && text[start - 2] !== '\n'
}
