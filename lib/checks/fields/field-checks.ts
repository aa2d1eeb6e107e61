import type { ParsedLibrary } from '../../content/parsed-library.ts'
import { checkDateOrder } from './date-order.ts'
import { checkFutureDates } from './future-dates.ts'
import { checkReadNextSelf } from './read-next-self.ts'
import { checkRepeatedEntries } from './repeated-entries.ts'
import { checkRepeatedSummaries } from './repeated-summaries.ts'
import { checkRepeatedTitles } from './repeated-titles.ts'
import { checkReviewDates } from './review-dates.ts'
import { checkReviewSpan } from './review-span.ts'
import { checkTitleForm } from './title-form.ts'

/** Every rule about what the fields of pages and tables say: days, titles, and lists. */
export const fieldChecks: ((library: ParsedLibrary) => void)[] = [
  checkFutureDates,
  checkDateOrder,
  checkReviewSpan,
  checkReviewDates,
  checkRepeatedTitles,
  checkRepeatedSummaries,
  checkTitleForm,
  checkReadNextSelf,
  checkRepeatedEntries,
]
