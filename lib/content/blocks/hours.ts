import type { Node } from 'unist'
import { formatChoices, nearest } from '../../problems/nearest.ts'
import { report } from '../../problems/problem.ts'
import type { Prose, RichText } from '../prose.ts'
import { type BlockContext, type BlockDefinition, reportContent } from './block-definition.ts'
import { parseHours, type Strokes } from './hours-in-words.ts'
import { formatLabeledList, type LabeledItem, readLabeledList, reportHours } from './labeled-list.ts'

/** `:::hours{title="…" here="IOP"}`: kinds of care and their hours, to one scale. `here` marks the one the site is about. */
export type Hours = {
  kind: 'hours'
  title: string
  rows: { strokes: Strokes; label: string; text: RichText; here: boolean }[]
  /** What stands below the picture. */
  note?: Prose
}

/** How `:::hours` is read. */
export const hours: BlockDefinition<Hours> = {
  kind: 'hours',
  names: ['hours'],
  attributes: { title: 'required', here: 'optional' },
  example:
    ':::hours{title="Hours a week in each kind of care" here="IOP"}\n- **Outpatient** under 9\n- **IOP** 9 to 19\n- **Residential** staff day and night\n\nEach stroke is one hour a week.\n:::',
  parse: (directive, context) => {
    const list = readLabeledList(directive)
    const reason = 'Each row is one paragraph, and starts with a bold label in plain words, such as **IOP**.'
    if (!list) return reportContent(directive, context, reason, hours.example)
    const { items, ...note } = list
    const { title, here } = directive.attributes ?? {}
    const names = items.map(({ label }) => label)
    if (here && !names.includes(here)) return reportHere(here, names, directive, context)
    const rows = items.map((item) => readRow(item, here ?? undefined, context)).filter((row) => row !== undefined)
    if (rows.length < items.length) return undefined
    return { kind: 'hours', title: title ?? '', rows, ...note }
  },
  text: ({ title, rows, note }) => formatLabeledList(title, rows, note),
}

function readRow(
  item: LabeledItem,
  here: string | undefined,
  context: BlockContext,
): Hours['rows'][number] | undefined {
  const { label, text } = item
  const strokes = parseHours(text.text)
  if (strokes !== undefined && isDrawable(strokes)) return { strokes, label, text, here: label === here }
  return reportHours(item, context, {
    why: 'One stroke is drawn for each hour a week, and nothing could be drawn here.',
    mend: 'Write the hours in figures, such as "under 9", "9 to 19" or "20 or more", or "staff day and night".',
  })
}

/** A week has 168 hours, and "under 1" leaves nothing to draw. */
function isDrawable(strokes: Strokes): boolean {
  if (strokes === 'day-and-night') return true
  const all = strokes.sure + strokes.maybe
  return all >= 1 && all <= 168
}

function reportHere(here: string, names: string[], { position }: Node, { file }: BlockContext): undefined {
  const meant = nearest(here, names)
  report(file, {
    rule: 'block-content',
    reason: `No row is named "${here}".`,
    why: 'The row that the site is about would not be marked.',
    mend: meant ? `Did you mean here="${meant}"?` : `Write here="…" with one of these: ${formatChoices(names)}.`,
    place: position,
  })
  return undefined
}
