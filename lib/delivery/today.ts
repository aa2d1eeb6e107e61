/**
 * The day of the build as `YYYY-MM-DD`, in UTC.
 * `SOURCE_DATE_EPOCH` (seconds since 1970, see reproducible-builds.org) replaces the clock, so that a build can be repeated.
 */
export function getToday(): string {
  const epoch = process.env.SOURCE_DATE_EPOCH
  const milliseconds = epoch ? Number(epoch) * 1000 : Date.now()
  return new Date(milliseconds).toISOString().slice(0, 10)
}
