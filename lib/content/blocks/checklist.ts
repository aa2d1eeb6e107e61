import type { RichText } from '../prose.ts'
import { type BlockDefinition, readItems, reportContent } from './block-definition.ts'

/** `:::checklist` (things to have or do) and `:::questions` (questions to take along), with squares to tick on paper. */
export type Checklist = { kind: 'checklist'; purpose: 'checklist' | 'questions'; items: RichText[] }

/** How `:::checklist` and `:::questions` are read. */
export const checklist: BlockDefinition<Checklist> = {
  kind: 'checklist',
  names: ['checklist', 'questions'],
  attributes: {},
  example: ':::questions\n- How many hours a week is it?\n- Whom can I call at night?\n:::',
  parse: (directive, context) => {
    const items = readItems(directive)
    if (!items)
      return reportContent(directive, context, 'This block takes one list and nothing else.', checklist.example)
    return { kind: 'checklist', purpose: directive.name as Checklist['purpose'], items }
  },
  text: ({ items }) => items.map((item) => item.text).join('\n'),
}
