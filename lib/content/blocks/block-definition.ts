import type { ListItem, Table } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import type { VFile } from 'vfile'
import { report } from '../../problems/problem.ts'
import { buildLine, buildRichText, type RichText } from '../prose.ts'

/** What a block may ask for while it is read. */
export type BlockContext = {
  file: VFile
  /** The ordinal of this block on its page, from 1. */
  ordinal: number
}

/** A kind of block: the names that open it, the attributes it takes, how it is read, and its plain text for search and word counts. */
export type BlockDefinition<Kind extends { kind: string }> = {
  /** The name of its file, and of its folder in `components/blocks`. */
  kind: Kind['kind']
  names: readonly string[]
  /** Attribute → whether it has to be there. */
  attributes: Record<string, 'required' | 'optional'>
  /** The one thing with a shape of its own that may stand in the block. */
  mayHold?: 'table'
  /** An example that works, shown when something is missing. */
  example: string
  /** Undefined if the block cannot be read; the reason has been reported then. */
  parse: (directive: ContainerDirective, context: BlockContext) => Kind | undefined
  text: (block: Kind) => string
}

/** Reports that a block does not hold what it should. */
export function reportContent(
  directive: ContainerDirective,
  context: BlockContext,
  reason: string,
  example: string,
): undefined {
  report(context.file, {
    rule: 'block-content',
    reason,
    why: 'The block could not be shown as it is meant.',
    mend: `Write it like this:\n${example}`,
    place: directive.position,
  })
  return undefined
}

/** The items of the one list that a block consists of, or undefined if it holds anything else. */
export function readItems(directive: ContainerDirective): RichText[] | undefined {
  const [list, ...rest] = directive.children
  if (list?.type !== 'list' || rest.length > 0) return undefined
  return list.children.map(readItem)
}

/** A list item with one paragraph gives its words; with more, it gives paragraphs. */
function readItem(item: ListItem): RichText {
  const [first, ...rest] = item.children
  if (first?.type === 'paragraph' && rest.length === 0) return buildLine(first.children)
  return buildRichText(item.children)
}

/** The cells of a table, row by row. */
export function readTable(table: Table): RichText[][] {
  return table.children.map((row) => row.children.map((cell) => buildLine(cell.children)))
}
