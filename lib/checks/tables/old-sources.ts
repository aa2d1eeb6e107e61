import type { ParsedLibrary } from '../../content/parsed-library.ts'
import { isOlder } from '../../content/source-age.ts'
import { report } from '../../problems/problem.ts'

/** Of a source that is more than 5 years old it is said why it is still used. */
export function checkOldSources({ tables: { sources }, today }: ParsedLibrary): void {
  const { file, parsed } = sources
  for (const [index, source] of parsed?.data.entries() ?? []) {
    if (source.stillHolds !== undefined || !isOlder(source, today) || isBackward(source)) continue
    report(file, {
      rule: 'source-old',
      reason: `This source is from ${source.revised ?? source.year}, and nothing says why it is still used.`,
      why: 'Pages print "Older than 5 years." beside it, and a reader wonders whether it still holds.',
      mend: 'Look for a newer one. If there is none, add a line such as: stillHolds: We know of no newer edition.',
      place: parsed?.placeOf([index, source.revised === undefined ? 'year' : 'revised']),
    })
  }
}

/** Revised before it came out: the rule about years says so. */
function isBackward({ year, revised }: { year: string; revised?: string | undefined }): boolean {
  return Number(revised) < Number(year)
}
