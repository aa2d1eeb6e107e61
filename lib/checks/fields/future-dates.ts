import type { VFile } from 'vfile'
import type { ParsedLibrary } from '../../content/parsed-library.ts'
import { report } from '../../problems/problem.ts'
import { addDays, addYears } from './calendar.ts'

/** A day on which something is said to have happened. */
type Happened = { file: VFile; field: string; day: string; place: { line: number; column: number } }

/**
 * Nothing is said to have happened on a day that is still to come. Where the day begins first, it is already tomorrow
 * of the build, whose day is that of Greenwich: one day more is right.
 */
export function checkFutureDates(library: ParsedLibrary): void {
  const { today } = library
  for (const { file, field, day, place } of collectDays(library)) {
    if (day <= addDays(today, 1)) continue
    const meant = addYears(day, Number(today.slice(0, 4)) - Number(day.slice(0, 4)))
    report(file, {
      rule: 'date-future',
      reason: `The day of "${field}" is ${day}, and today is ${today}.`,
      why: 'Readers would be told of something that has not happened yet, and trust the page for it.',
      mend: `Did you mean ${field}: ${meant <= today ? meant : addYears(meant, -1)}?`,
      place,
    })
  }
}

function collectDays({ articles, pages, tables: { facts, moved } }: ParsedLibrary): Happened[] {
  const ofPages = [...articles, ...pages].flatMap(({ page, file, placeOf }) => [
    { file, field: 'reviewed', day: page.reviewed, place: placeOf(['reviewed']) },
    ...page.changes.map(({ date }, at) => ({
      file,
      field: 'date',
      day: date,
      place: placeOf(['changes', at, 'date']),
    })),
    ...(page.clinicalReview
      ? [{ file, field: 'date', day: page.clinicalReview.date, place: placeOf(['clinicalReview', 'date']) }]
      : []),
  ])
  const ofFacts = (facts.parsed?.data.facts ?? []).flatMap(({ checked }, at) => {
    const place = facts.parsed?.placeOf(['facts', at, 'checked'])
    return place ? [{ file: facts.file, field: 'checked', day: checked, place }] : []
  })
  const ofMoved = Object.entries(moved.parsed?.data ?? {}).flatMap(([old, entry]) => {
    const place = moved.parsed?.placeOf([old, 'gone'])
    return place && typeof entry === 'object' ? [{ file: moved.file, field: 'gone', day: entry.gone, place }] : []
  })
  return [...ofPages, ...ofFacts, ...ofMoved]
}
