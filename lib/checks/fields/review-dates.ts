import type { ParsedLibrary } from '../../content/parsed-library.ts'
import { report } from '../../problems/problem.ts'
import { addYears, daysBetween } from './calendar.ts'

/** How long before the day of a review it is told, in days. */
const notice = 30

/** Reviews that are due soon are told, and those whose day has passed are named. Neither stops the build: the page itself says so. */
export function checkReviewDates({ articles, pages, today }: ParsedLibrary): void {
  for (const { page, file, placeOf } of [...articles, ...pages]) {
    const { reviewed, nextReview } = page
    const days = daysBetween(today, nextReview)
    if (days > notice || nextReview <= reviewed || ('draft' in page && page.draft)) continue
    const isOverdue = days < 0
    report(file, {
      rule: isOverdue ? 'review-overdue' : 'review-due',
      reason: isOverdue
        ? `The review of this page was due on ${nextReview}, ${count(-days)} ago.`
        : `The review of this page is due on ${nextReview}, ${days === 0 ? 'today' : `in ${count(days)}`}.`,
      why: isOverdue
        ? 'The page tells its readers that nobody has checked it in time.'
        : 'After that day the page tells its readers that nobody has checked it in time.',
      mend: `Hold every sentence against its sources and mend what has changed. Then write:\nreviewed: ${today}\nnextReview: ${addYears(today, 1)}`,
      place: placeOf(['nextReview']),
    })
  }
}

function count(days: number): string {
  return days === 1 ? '1 day' : `${days} days`
}
