/** The public origin of the site without a slash at its end, from `SITE_URL`, read at build. An empty value counts as none. */
export function getSiteUrl(): string {
  return (process.env.SITE_URL || `http://localhost:${process.env.PORT || 3000}`).replace(/\/+$/, '')
}
