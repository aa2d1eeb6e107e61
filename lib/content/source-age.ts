/** Whether a source is more than 5 years old on a day (`YYYY-MM-DD`). One without a year, or kept up to date, is not. */
export function isOlder({ year, revised }: { year: string; revised?: string | undefined }, today: string): boolean {
  const last = Number(revised ?? year)
  return Number.isFinite(last) && Number(today.slice(0, 4)) - last > 5
}
