import type { ParsedLibrary } from '../../content/parsed-library.ts'
import { report } from '../../problems/problem.ts'

/** Search engines, mail filters and libraries, which put the address of a page into one of their own. */
const detour = /(?:^|\.)google\.[a-z.]+$|(?:^|\.)bing\.com$|safelinks|(?:^|\.)l\.facebook\.com$|proxy/

/** The address of a source leads to it straight, and not through another site. */
export function checkSourceAddresses({ tables: { sources } }: ParsedLibrary): void {
  const { file, parsed } = sources
  for (const [index, { url }] of parsed?.data.entries() ?? []) {
    const inner = findInner(new URL(url))
    if (inner === undefined) continue
    report(file, {
      rule: 'source-address',
      reason: 'The address goes through another site, and not straight to the source.',
      why: 'The other site sees who reads about treatment, and may ask readers for a password.',
      mend: `url: ${inner}`,
      place: parsed?.placeOf([index, 'url']),
    })
  }
}

/** The address within one such as https://www.google.com/url?q=https://example.org. */
function findInner({ hostname, searchParams }: URL): string | undefined {
  if (!detour.test(hostname)) return undefined
  return (
    ['q', 'url', 'u', 'target']
      .map((name) => searchParams.get(name))
      .find((value) => /^https?:\/\/\S+$/.test(value ?? '')) ?? undefined
  )
}
