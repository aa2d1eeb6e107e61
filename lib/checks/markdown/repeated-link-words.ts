import type { ParsedLibrary } from '../../content/parsed-library.ts'
import { report } from '../../problems/problem.ts'
import { collectTypedLinks, type TypedLink } from './typed-links.ts'

/**
 * Within a section, which is also a page of its own, the same link words lead to the same place.
 * See WCAG 2.4.9, and 3.2.4 for what has the same function. Numbers to dial say themselves where they lead.
 */
export function checkRepeatedLinkWords({ documents }: ParsedLibrary): void {
  for (const { file, slug, tree, body } of documents) {
    const first = new Map<string, TypedLink>()
    const placeOf = ({ href }: TypedLink) => normalizeAddress(href, slug)
    for (const link of collectTypedLinks({ tree, body })) {
      if (link.words === '' || /^(?:tel|sms):/i.test(link.href)) continue
      const key = `${link.section} ${normalizeWords(link.words)}`
      const before = first.get(key)
      if (!before) first.set(key, link)
      if (!before || placeOf(before) === placeOf(link)) continue
      report(file, {
        rule: 'link-words-repeated',
        reason: `"${link.words}" leads to ${link.href} here, and to ${before.href} on line ${before.line}.`,
        why: 'Whoever hears the links as a list cannot tell the two apart. (WCAG 2.4.9)',
        mend: 'Give each its own words, which say what is there. Or let both lead to the same place.',
        place: link.place,
      })
    }
  }
}

function normalizeWords(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .trim()
}

/** `#hours`, `/how-long#hours` and `/how-long/hours` are one section; `https://a.org` and `https://a.org/` are one page. */
function normalizeAddress(href: string, slug: string): string {
  const address = href.startsWith('#') ? `/${slug}${href}` : href
  return address.replace(/^\/([^/#?]+)\/([^/#?]+)$/, '/$1#$2').replace(/\/$/, '')
}
