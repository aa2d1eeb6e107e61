import type { ParsedLibrary } from '../../content/parsed-library.ts'
import { formatChoices } from '../../problems/nearest.ts'
import { report } from '../../problems/problem.ts'
import { addYears } from '../fields/calendar.ts'

/** A figure is held against its sources once a year. */
export function checkStaleFacts({ tables: { facts }, today }: ParsedLibrary): void {
  const { file, parsed } = facts
  for (const [index, { id, value, checked, sources }] of parsed?.data.facts.entries() ?? []) {
    if (addYears(checked, 1) >= today) continue
    report(file, {
      rule: 'fact-stale',
      reason: `{{${id}}} was last held against its sources on ${checked}, more than a year ago.`,
      why: 'Readers decide about treatment with this number, and it may have changed.',
      mend: `Look whether ${formatChoices(sources)} still says "${value}". If so, write: checked: ${today}`,
      place: parsed?.placeOf(['facts', index, 'checked']),
    })
  }
}
