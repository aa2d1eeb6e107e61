import type { RichText } from '../prose.ts'
import { type BlockDefinition, readTable, reportContent } from './block-definition.ts'
import { parseHours, type Strokes } from './hours-in-words.ts'

/** A cell with its words, and the strokes to draw in it if it stands in the column of hours. */
export type CompareCell = RichText & { hours?: Strokes }

/** `:::compare{caption="…" here="IOP" hours="Hours a week"}` around a GFM table. `here` marks the row the site is about. */
export type Compare = {
  kind: 'compare'
  caption: string
  columns: RichText[]
  rows: { name: RichText; cells: CompareCell[]; here: boolean }[]
}

/** How `:::compare` is read. */
export const compare: BlockDefinition<Compare> = {
  kind: 'compare',
  names: ['compare'],
  attributes: { caption: 'required', here: 'optional', hours: 'optional' },
  mayHold: 'table',
  example:
    ':::compare{caption="Kinds of care" here="IOP" hours="Hours a week"}\n| Kind of care | Hours a week |\n| --- | --- |\n| Outpatient | under 9 |\n| IOP | 9 to 19 |\n:::',
  parse: (directive, context) => {
    const say = (reason: string) => reportContent(directive, context, reason, compare.example)
    const [table, ...rest] = directive.children
    if (table?.type !== 'table' || rest.length > 0) return say('This block takes one table and nothing else.')
    const [columns = [], ...rows] = readTable(table)
    if (columns.length < 2) return say('The table of this block takes 1 to 3 columns beside the names.')
    const { caption = '', here, hours } = directive.attributes ?? {}
    const hoursColumn = hours ? columns.findIndex((column) => column.text === hours) : -1
    if (hours && hoursColumn === -1) return say(`No column is headed "${hours}".`)
    if (here && !rows.some(([name]) => name?.text === here)) return say(`No row is named "${here}".`)
    return {
      kind: 'compare',
      caption: caption ?? '',
      columns,
      rows: rows.map((row) => buildRow(row, here ?? undefined, hoursColumn)),
    }
  },
  text: ({ caption, columns, rows }) =>
    [
      caption,
      ...[columns, ...rows.map((row) => [row.name, ...row.cells])].map((row) => row.map((cell) => cell.text).join(' ')),
    ].join('\n'),
}

function buildRow(
  [name, ...cells]: RichText[],
  here: string | undefined,
  hoursColumn: number,
): Compare['rows'][number] {
  return {
    name: name ?? { html: '', text: '' },
    cells: cells.map((cell, at) => {
      const hours = at + 1 === hoursColumn ? parseHours(cell.text) : undefined
      return hours ? { ...cell, hours } : cell
    }),
    here: name?.text === here,
  }
}
