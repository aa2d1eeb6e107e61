import { buildProse, type Prose } from '../prose.ts'
import type { BlockDefinition } from './block-definition.ts'

/** `:::note{title="…"}`: a remark that stands out, with a title of its own. */
export type Note = { kind: 'note'; title: string; body: Prose }

/** How `:::note` is read. */
export const note: BlockDefinition<Note> = {
  kind: 'note',
  names: ['note'],
  attributes: { title: 'required' },
  example: ':::note{title="Length follows need"}\nNo program should promise a fixed length.\n:::',
  parse: ({ attributes, children }) => ({ kind: 'note', title: attributes?.title ?? '', body: buildProse(children) }),
  text: ({ title, body }) => `${title}\n${body.text}`,
}
