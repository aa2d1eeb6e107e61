import { words } from '../words'

/** The props of `Day`. */
export type DayProps = {
  /** `YYYY-MM-DD`, as it stands in the file. */
  date: string
  /** `long` writes the month in full. */
  length?: 'short' | 'long'
}

/** A day, written so that it means the same to every reader: 23 Nov 2026, never 11/23 or 23/11. */
export function Day({ date, length = 'short' }: DayProps) {
  // Read and written in UTC: in local time it would be the day before in the Americas.
  const month = new Intl.DateTimeFormat(words.locale, { month: length, timeZone: 'UTC' }).format(new Date(date))
  return <time dateTime={date}>{`${Number(date.slice(8, 10))} ${month} ${date.slice(0, 4)}`}</time>
}
