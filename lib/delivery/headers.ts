/** Headers of every answer. No page can be watched, framed or guessed at by another site. */
export const securityHeaders = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'browsing-topics=(), camera=(), geolocation=(), interest-cohort=(), microphone=()',
  // Readers must not be given away to the sites that they go on to.
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
} as const

/** For answers that hold nothing to show: redirects, refusals, files. */
export const emptyPolicy = "default-src 'none'; frame-ancestors 'none'"

/** For prerendered pages. A corrected crisis number has to be everywhere within minutes, so shared caches keep a page for five. */
export const pageCaching = 'public, max-age=0, s-maxage=300, stale-while-revalidate=86400'

/** For preview pictures: their address does not change with their words, so none is kept for more than a day. */
export const pictureCaching = 'public, max-age=86400'

/** For redirects: a browser may keep a 308 for ever, and then a wrong move could not be taken back. */
export const redirectCaching = 'public, max-age=300'

/** For what is made per request: 404, 410, 500, and the answer about health. */
export const noCaching = 'no-store'
