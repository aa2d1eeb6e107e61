import type { Prose } from '../prose.ts'
import type { BlockDefinition } from './block-definition.ts'
import { type CareCard, careCard } from './care-card.ts'
import { type Checklist, checklist } from './checklist.ts'
import { type Compare, compare } from './compare.ts'
import { type DoList, doList } from './do-list.ts'
import { type Note, note } from './note.ts'
import { type Steps, steps } from './steps.ts'
import { formatTable, type Table } from './table.ts'
import { type Timeline, timeline } from './timeline.ts'

/** What editors write with `:::`. */
type DirectiveBlock = CareCard | Checklist | Compare | DoList | Note | Steps | Timeline

/** Everything that can stand in a section. */
export type Block = Prose | Table | DirectiveBlock

type DefinitionOf<B> = B extends DirectiveBlock ? BlockDefinition<B> : never

const definitions: { [Kind in DirectiveBlock['kind']]: DefinitionOf<Extract<DirectiveBlock, { kind: Kind }>> } = {
  'care-card': careCard,
  checklist,
  compare,
  'do-list': doList,
  note,
  steps,
  timeline,
}

/** The definition behind each name that can follow `:::`. */
export const definitionByName: ReadonlyMap<string, BlockDefinition<DirectiveBlock>> = new Map(
  Object.values(definitions).flatMap((definition) =>
    definition.names.map((name) => [name, definition as BlockDefinition<DirectiveBlock>]),
  ),
)

/** The words of a block, for search and word counts. */
export function formatBlock(block: Block): string {
  if (block.kind === 'prose') return block.text
  if (block.kind === 'table') return formatTable(block)
  return (definitions[block.kind] as BlockDefinition<DirectiveBlock>).text(block)
}
