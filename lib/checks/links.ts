import type { ParsedLibrary } from '../content/parsed-library.ts'
import { report } from '../problems/problem.ts'
import { collectAddresses } from './addresses.ts'
import { movedLink } from './moved-link.ts'
import { nearestAddress } from './nearest-address.ts'

/** Every link to a page or section of this site leads somewhere. A link to an image is refused: images are shown in the text. */
export function checkLinks(library: ParsedLibrary): void {
  const published = collectAddresses(library)
  const withDrafts = collectAddresses(library, { drafts: true })
  for (const { page, file } of [...library.articles, ...library.pages]) {
    const addresses = 'draft' in page && page.draft ? withDrafts : published
    for (const { href, line, column } of page.links) {
      if (!href.startsWith('/') && !href.startsWith('#')) continue
      const target = href.startsWith('#') ? `${page.path}${href}` : href
      // `#:~:text=` marks words in the page; what stands before it is the address.
      const address = target.replace(/:~:.*$/, '').replace(/#$/, '')
      if (addresses.has(address)) continue
      const now = addresses.findNow(address)
      if (now) {
        const typed = href.startsWith('#') && now.startsWith(`${page.path}#`) ? now.slice(page.path.length) : now
        report(file, { ...movedLink(href, typed), place: { line, column } })
        continue
      }
      const meant = nearestAddress(address, addresses.known)
      report(file, {
        rule: 'link-target',
        reason: `There is nothing at "${href}".`,
        why: 'A reader who follows the link would find an error page, or land in the wrong place.',
        mend: meant
          ? `Did you mean ${href.startsWith('#') && meant.startsWith(page.path) ? meant.slice(page.path.length) : meant}?`
          : 'Use the address of a page or section of this site.',
        place: { line, column },
      })
    }
  }
}
