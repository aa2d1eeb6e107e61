import { markOf, type PublishedWords } from '../addresses/ledger/published-words.ts'
import { listPageWords } from '../content/page-words.ts'
import type { Article, Page } from '../content/types.ts'

/**
 * The day on which the words of a page last changed, `YYYY-MM-DD`: as it was recorded. Words that differ from what was
 * recorded are published with this build for the first time. Where nothing is recorded, it is the day that the editor named.
 */
export function findChangedDay(
  page: Page | Article,
  published: ReadonlyMap<string, PublishedWords>,
  today: string,
): string | undefined {
  const named = page.changes.map(({ date }) => date)
  if (!published.has(page.path)) return latest(named)
  return latest(
    listPageWords(page).map(({ address, text }) => {
      const recorded = published.get(address)
      return recorded?.mark === markOf(text) ? recorded.changed : today
    }),
  )
}

function latest(days: string[]): string | undefined {
  return days.sort().at(-1)
}
