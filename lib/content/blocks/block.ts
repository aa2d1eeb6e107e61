import type { Prose } from '../prose.ts'
import type { BlockDefinition } from './block-definition.ts'
import * as blocks from './blocks.ts'
import { formatTable, type Table } from './table.ts'

type Definition = (typeof blocks)[keyof typeof blocks]

/** What editors write with `:::`: the union of all kinds in `blocks.ts`. */
export type DirectiveBlock = Definition extends infer D ? (D extends BlockDefinition<infer Kind> ? Kind : never) : never

/** Everything that can stand in a section. */
export type Block = Prose | Table | DirectiveBlock

const definitions = Object.values(blocks) as unknown as BlockDefinition<DirectiveBlock>[]

const definitionByKind = new Map(definitions.map((definition) => [definition.kind, definition]))

/** The definition behind each name that can follow `:::`. */
export const definitionByName: ReadonlyMap<string, BlockDefinition<DirectiveBlock>> = new Map(
  definitions.flatMap((definition) => definition.names.map((name) => [name, definition])),
)

/** What an editor writes to open a block of this kind. Undefined for a kind that does not begin with `:::`. */
export function describeBlock(kind: string): Pick<BlockDefinition<DirectiveBlock>, 'names' | 'attributes'> | undefined {
  const definition = definitions.find((entry) => entry.kind === kind)
  return definition && { names: definition.names, attributes: definition.attributes }
}

/** The words of a block, for search and word counts. */
export function formatBlock(block: Block): string {
  if (block.kind === 'prose') return block.text
  if (block.kind === 'table') return formatTable(block)
  return definitionByKind.get(block.kind)?.text(block) ?? ''
}
