import type { RichText } from '../prose.ts'
/** Strokes to draw in a cell. `sure` full strokes, then `maybe` dots ("up to"); or one unbroken line for day and night. */
export type Hours = { sure: number; maybe: number } | 'day-and-night'
export type CompareCell = RichText & { hours?: Hours }
/** `:::compare{caption="…" here="IOP" hours="Hours a week"}` around a GFM table. `here` marks the row the site is about. */
export type Compare = {
  kind: 'compare'
  caption: string
  columns: RichText[]
  rows: { name: RichText; cells: CompareCell[]; here: boolean }[]
}
