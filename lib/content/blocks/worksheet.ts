import type { Prose, RichText } from '../prose.ts'
import { type BlockDefinition, reportContent } from './block-definition.ts'
import { formatLabeledList, readLabeledList } from './labeled-list.ts'

/** `:::worksheet{title="…"}`: things to write down, with lines to write on. It is filled in on paper: nothing is stored. */
export type Worksheet = {
  kind: 'worksheet'
  title: string
  /** The text is a hint of what to write, and may be empty. */
  items: { label: string; text: RichText }[]
  /** What stands below the lines. */
  note?: Prose
}

/** How `:::worksheet` is read. */
export const worksheet: BlockDefinition<Worksheet> = {
  kind: 'worksheet',
  names: ['worksheet'],
  attributes: { title: 'required' },
  example:
    ':::worksheet{title="My plan for after the program"}\n- **My next provider** name, address and phone\n- **My first visit** day, time and place\n\nPrint this page, and keep a copy where you can find it.\n:::',
  parse: (directive, context) => {
    const list = readLabeledList(directive)
    const reason =
      'Each thing to write down is one paragraph, and starts with a bold label in plain words, such as **My first visit**.'
    if (!list) return reportContent(directive, context, reason, worksheet.example)
    const { items, ...note } = list
    return {
      kind: 'worksheet',
      title: directive.attributes?.title ?? '',
      items: items.map(({ label, text }) => ({ label, text })),
      ...note,
    }
  },
  text: ({ title, items, note }) => formatLabeledList(title, items, note),
}
