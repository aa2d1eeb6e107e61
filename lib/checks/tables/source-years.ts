import type { ParsedLibrary } from '../../content/parsed-library.ts'
import { report } from '../../problems/problem.ts'

/** A source is from this year or before (journals date ahead: the next one is right, too), and was revised after it came out. */
export function checkSourceYears({ tables: { sources }, today }: ParsedLibrary): void {
  const { file, parsed } = sources
  const last = Number(today.slice(0, 4)) + 1
  for (const [index, { year, revised }] of parsed?.data.entries() ?? []) {
    for (const [field, typed] of Object.entries({ year, revised })) {
      if (Number(typed) > last) {
        report(file, {
          rule: 'source-year',
          reason: `The year ${typed} is still to come.`,
          why: 'Readers see how old a source is, and would take this one for new.',
          mend: `Write the year that stands in the source, such as ${field}: ${last - 1}`,
          place: parsed?.placeOf([index, field]),
        })
      }
    }
    if (revised !== undefined && Number(revised) < Number(year)) {
      report(file, {
        rule: 'source-year',
        reason: `The source was revised in ${revised}, before it came out in ${year}.`,
        why: 'Readers see how old a source is, and one of the two years is wrong.',
        mend: `If the two years are exchanged, write:\nyear: ${revised}\nrevised: ${year}`,
        place: parsed?.placeOf([index, 'revised']),
      })
    }
  }
}
