import type { Entry, ParsedLibrary } from '../../content/parsed-library.ts'
import type { Article, Page } from '../../content/types.ts'
import { report } from '../../problems/problem.ts'
import { addYears } from './calendar.ts'

/** The next review comes after the last one, and the newest change stands first. */
export function checkDateOrder({ articles, pages }: ParsedLibrary): void {
  for (const entry of [...articles, ...pages]) {
    checkReviews(entry)
    checkChanges(entry)
  }
}

function checkReviews({ page: { reviewed, nextReview }, file, placeOf }: Entry<Article | Page>): void {
  if (nextReview > reviewed) return
  report(file, {
    rule: 'date-order',
    reason:
      nextReview === reviewed
        ? 'The next review is on the day of the last one.'
        : `The next review (${nextReview}) comes before the last one (${reviewed}).`,
    why: 'The page would say that its review is overdue, or that it was checked later than it was.',
    mend: `Write the later day behind nextReview, for example: nextReview: ${addYears(reviewed, 1)}`,
    place: placeOf(['nextReview']),
  })
}

function checkChanges({ page: { changes }, file, placeOf }: Entry<Article | Page>): void {
  for (const [at, { date }] of changes.entries()) {
    const above = changes[at - 1]
    if (!above || date <= above.date) continue
    report(file, {
      rule: 'date-order',
      reason: `The change of ${date} stands below that of ${above.date}, which is older.`,
      why: 'Readers look at the first entry to see how new the page is.',
      mend: `Move the entry of ${date} up, so that the newest stands first.`,
      place: placeOf(['changes', at, 'date']),
    })
  }
}
