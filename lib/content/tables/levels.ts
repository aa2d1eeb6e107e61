import { createFigureFiller, type StatedFigure } from '../markdown/figures.ts'
import type { Facts } from './schemas.ts'
import type { Site } from './site-schema.ts'
import type { Table } from './table.ts'

/** Fills the figures into the table of levels on the home page, and tells which it states. */
export function fillLevels(site: Table<Site>, facts: Table<Facts>): Table<Site> & { figures: StatedFigure[] } {
  const figures: StatedFigure[] = []
  const { file, parsed } = site
  if (!parsed?.data.levels) return { ...site, figures }
  const { data, placeOf } = parsed
  const { levels } = parsed.data
  const known = facts.parsed && new Map(facts.parsed.data.facts.map((fact) => [fact.id, fact]))
  const fill = createFigureFiller(known, file, figures)
  const rows = levels.rows.map((row, index) => ({
    ...row,
    hours: fill(row.hours, { ...placeOf(['levels', 'rows', index, 'hours']), offset: 0 }),
  }))
  return { file, parsed: { placeOf, data: { ...data, levels: { ...levels, rows } } }, figures }
}
