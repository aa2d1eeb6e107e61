/**
 * The day of the build as `YYYY-MM-DD`, in UTC.
 * `SOURCE_DATE_EPOCH` (seconds since 1970, see reproducible-builds.org) replaces the clock, so that a build can be repeated.
 * Throws an error with a plain sentence if the value is no time.
 */
export function getToday(): string {
  const epoch = process.env.SOURCE_DATE_EPOCH
  const time = new Date(epoch ? Number(epoch) * 1000 : Date.now())
  if (Number.isNaN(time.getTime())) {
    throw new Error(`SOURCE_DATE_EPOCH is "${epoch}". Write a number of seconds since 1970, such as 1795600000`)
  }
  return time.toISOString().slice(0, 10)
}
