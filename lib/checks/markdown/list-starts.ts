import type { List, Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import type { Document, ParsedLibrary } from '../../content/parsed-library.ts'
import { report } from '../../problems/problem.ts'

/** A numbered list starts at 1, or goes on where the list before it in the same section has ended. */
export function checkListStarts({ documents }: ParsedLibrary): void {
  for (const { file, tree, body } of documents) {
    visit(tree, (node) => {
      if ('children' in node) checkNeighbors(node.children, file, body)
    })
  }
}

function checkNeighbors(nodes: Nodes[], file: VFile, body: Document['body']): void {
  let next = 1
  for (const node of nodes) {
    if (node.type === 'heading') next = 1
    if (node.type !== 'list' || !node.ordered) continue
    const start = node.start ?? 1
    if (start !== 1 && start !== next) reportStart(node, start, file, body)
    // Every item counts, whatever number stands before it.
    next = start + node.children.length
  }
}

function reportStart({ position }: List, start: number, file: VFile, body: Document['body']): void {
  const sign = body[(position?.start.offset ?? 0) + String(start).length] === ')' ? ')' : '.'
  report(file, {
    rule: 'list-start',
    reason: `This line is read as a numbered list that starts at ${start}.`,
    why: 'A reader would look for the points before it, or not see that it is a number in a sentence.',
    mend: `For a list, write "1${sign}" in place of "${start}${sign}"\nFor a sentence, put a \\ behind the number: ${start}\\${sign}`,
    place: position,
  })
}
