import type { RichText } from '../prose.ts'
import { type BlockDefinition, readItems, reportContent } from './block-definition.ts'

/** `:::steps`: things to do in this order. */
export type Steps = { kind: 'steps'; items: RichText[] }

/** How `:::steps` is read. */
export const steps: BlockDefinition<Steps> = {
  kind: 'steps',
  names: ['steps'],
  attributes: {},
  example: ':::steps\n1. Call the program.\n2. Ask for an assessment.\n:::',
  parse: (directive, context) => {
    const items = readItems(directive)
    if (!items)
      return reportContent(directive, context, 'This block takes one numbered list and nothing else.', steps.example)
    return { kind: 'steps', items }
  },
  text: ({ items }) => items.map((item) => item.text).join('\n'),
}
