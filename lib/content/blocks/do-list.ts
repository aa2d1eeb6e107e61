import type { RichText } from '../prose.ts'
import { type BlockDefinition, readItems, reportContent } from './block-definition.ts'

/** `:::do` or `:::dont`. */
export type DoList = { kind: 'do-list'; advice: 'do' | 'dont'; items: RichText[] }

/** How `:::do` and `:::dont` are read. */
export const doList: BlockDefinition<DoList> = {
  kind: 'do-list',
  names: ['do', 'dont'],
  attributes: {},
  example: ':::do\n- ask for the hours in writing\n:::',
  parse: (directive, context) => {
    const items = readItems(directive)
    if (!items) return reportContent(directive, context, 'This block takes one list and nothing else.', doList.example)
    return { kind: 'do-list', advice: directive.name as DoList['advice'], items }
  },
  text: ({ items }) => items.map((item) => item.text).join('\n'),
}
