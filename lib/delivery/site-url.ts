/**
 * The public origin of the site without a slash at its end, from `SITE_URL`, read at build. An empty value counts as none.
 * Throws an error with a plain sentence if the value is no origin.
 */
export function getSiteUrl(): string {
  const url = (process.env.SITE_URL || `http://localhost:${process.env.PORT || 3000}`).replace(/\/+$/, '')
  if (!/^https?:\/\/[^/?#]+$/.test(url) || !URL.canParse(url)) {
    throw new Error(`SITE_URL is "${url}". Write the whole origin of the site, such as https://example.org`)
  }
  return url
}
