import type { Compare } from '../content/blocks/compare.ts'
import { parseHours } from '../content/blocks/hours-in-words.ts'
import { buildLine, type RichText } from '../content/prose.ts'
import type { Levels } from '../content/types.ts'

/** The levels of care as a table that is drawn like those of articles. The name of each level leads to its section. */
export function buildLevelTable({ rows }: Levels, columns: readonly string[]): Compare {
  return {
    kind: 'compare',
    caption: '',
    columns: columns.map((column) => line(column)),
    rows: rows.map(({ name, address, hours, sleep, here = false }) => {
      const strokes = parseHours(hours)
      return {
        name: line(name, address),
        cells: [{ ...line(hours), ...(strokes && { hours: strokes }) }, line(sleep)],
        here,
      }
    }),
  }
}

function line(value: string, url?: string): RichText {
  const text = { type: 'text' as const, value }
  return buildLine([url === undefined ? text : { type: 'link', url, children: [text] }])
}
