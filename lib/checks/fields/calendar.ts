/** A day of the calendar, so many days later. Days are `YYYY-MM-DD`. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return toDay(date)
}

/** The same day of the calendar, so many years later. */
export function addYears(day: string, years: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCFullYear(date.getUTCFullYear() + years)
  return toDay(date)
}

/** How many days the second day is after the first one. Less than 0 if it comes before. */
export function daysBetween(first: string, second: string): number {
  return Math.round((Date.parse(`${second}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / 86_400_000)
}

/** Years beyond 9999 have a sign and six digits. No date of this site lies there: they count as the last day before. */
function toDay(date: Date): string {
  const text = date.toISOString()
  return text.startsWith('+') ? '9999-12-31' : text.slice(0, 10)
}
