import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { report } from '../../problems/problem.ts'
import { placeInText } from './place-in-text.ts'

/**
 * Reports blocks without a closing `:::`, and closing lines without a block.
 * The parser lets an open block run to the end of the file and says nothing, so the last line is compared with the source.
 */
export function reportUnclosedBlocks(tree: Root, body: string, file: VFile): void {
  const lines = body.split('\n')
  visit(tree, 'containerDirective', (node) => {
    if (!node.position) return
    const { start, end } = node.position
    if (end.line > start.line && /^[\s>]*:{3,}\s*$/.test(lines[end.line - 1] ?? '')) return
    report(file, {
      rule: 'block-unclosed',
      reason: `The block ":::${node.name}" is opened here and not closed.`,
      why: 'Everything below it would become part of the block.',
      mend: 'Write ::: on a line of its own where the block ends.',
      place: start,
    })
  })
  visit(tree, 'text', (node) => {
    const found = /^:{3,}/m.exec(node.value)
    if (!found) return
    report(file, {
      rule: 'block-form',
      reason: 'There is a line of ::: here that neither opens nor closes a block.',
      why: 'A reader would see the colons.',
      mend: 'A block opens with three colons and its name, without a space, such as :::note{title="…"}, and ends with ::: alone.',
      place: placeInText(node.value, found.index, node.position?.start),
    })
  })
}
