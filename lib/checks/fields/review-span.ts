import { helpSlug } from '../../addresses/fixed-paths.ts'
import type { Entry, ParsedLibrary } from '../../content/parsed-library.ts'
import type { Article, Page } from '../../content/types.ts'
import { report } from '../../problems/problem.ts'
import { addDays, addYears } from './calendar.ts'

/** A few weeks more or less are no matter. */
const leeway = 31

/** The kinds of source by which a page speaks of the law. */
const kindsOfLaw = ['law', 'regulation', 'law summary']

/**
 * A page is looked at again after at most 3 years (PIF TICK, https://piftick.org.uk), and after one year if it speaks of
 * whom to call in a crisis, of cost or of the law.
 */
export function checkReviewSpan({ articles, pages }: ParsedLibrary): void {
  for (const { page, file, placeOf } of [...articles, ...pages]) {
    const subject = findSubjectOfOneYear({ page })
    const years = [3, ...(subject ? [1] : [])].find((limit) => isLonger(page, limit))
    if (years === undefined) continue
    const longest = years === 1 ? 'a year' : '3 years'
    report(file, {
      rule: 'review-span',
      reason: `The next review is more than ${longest} after the last one${years === 1 ? `, and the page ${subject}` : ''}.`,
      why:
        years === 1
          ? 'Numbers to call, prices and laws change within a year, and readers would act on old ones.'
          : 'What is known about treatment changes in that time, and readers would rely on old advice. (PIF TICK)',
      mend: `nextReview: ${addYears(page.reviewed, subject ? 1 : 3)}`,
      place: placeOf(['nextReview']),
      severity: years === 1 ? 'warning' : 'error',
    })
  }
}

function isLonger({ reviewed, nextReview }: Article | Page, years: number): boolean {
  return nextReview > addDays(addYears(reviewed, years), leeway)
}

function findSubjectOfOneYear({ page }: Pick<Entry<Article | Page>, 'page'>): string | undefined {
  if (page.slug === helpSlug) return 'says whom to call in a crisis'
  if ('topic' in page && page.topic === 'paying') return 'is about cost'
  const law = page.citations.find(({ kind }) => kindsOfLaw.includes(kind))
  return law ? `cites a law ([@${law.id}])` : undefined
}
