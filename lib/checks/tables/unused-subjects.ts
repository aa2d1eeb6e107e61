import type { ParsedLibrary } from '../../content/parsed-library.ts'
import { hasErrors, report } from '../../problems/problem.ts'

/** Every subject at the top of facts.yaml has its figure. */
export function checkUnusedSubjects({ tables: { facts } }: ParsedLibrary): void {
  const { file, parsed } = facts
  // A figure with a subject that is not in the list may mean one of those that seem to be without a figure.
  if (!parsed || hasErrors(file)) return
  const subjects = Object.keys(parsed.data.about)
  const used = new Set(parsed.data.facts.map(({ about }) => about))
  for (const subject of subjects.filter((name) => !used.has(name))) {
    report(file, {
      rule: 'subject-unused',
      reason: `No figure is about "${subject}".`,
      why: 'The next person who needs such a figure thinks that there is one, and readers are told none.',
      mend: `Add the figure, with the line: about: ${subject}\nOr take this line out.`,
      place: parsed.placeOf(['about', subject]),
    })
  }
}
