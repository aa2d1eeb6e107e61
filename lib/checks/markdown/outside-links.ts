import type { Document, ParsedLibrary } from '../../content/parsed-library.ts'
import { nearest } from '../../problems/nearest.ts'
import { report } from '../../problems/problem.ts'
import { collectKnownSites } from './known-sites.ts'
import { shorteners } from './link-shorteners.ts'
import { collectTypedLinks, type TypedLink } from './typed-links.ts'
import { siteOf, withoutWww } from './web-address.ts'

/**
 * A link that leaves the site leads to the site of a source, or to one of `linkedSites` in site.yaml. Whoever adds a site
 * says why: this keeps out what is sold to people in trouble, such as links to rehab centers or casinos.
 */
export function checkOutsideLinks({ documents, tables }: ParsedLibrary): void {
  const known = collectKnownSites(tables)
  if (!known) return
  const contact = mailSiteOf(`mailto:${tables.site.parsed?.data.contact}`)
  for (const { file, tree, body } of documents) {
    for (const link of collectTypedLinks({ tree, body })) {
      const site = siteOf(link.href) ?? mailSiteOf(link.href)
      if (site === undefined || known.all.has(site) || shorteners.has(site) || site === contact) continue
      reportUnknown(file, link, site, known.all)
    }
  }
}

function reportUnknown(file: Document['file'], { href, place }: TypedLink, site: string, known: ReadonlySet<string>) {
  const isMail = /^mailto:/i.test(href)
  const meant = findMeant(site, known)
  const asSource = isMail
    ? []
    : ['If the page proves what you say, add it to content/sources.yaml, and cite it: [@its-id]']
  report(file, {
    rule: 'link-outside',
    reason: `${isMail ? 'Mail from this link goes' : 'This link leads'} to ${site}, and nobody has looked at that site for our readers.`,
    why: 'This site has no ads. Someone in trouble who follows the link could be sold something, or be led to a wrong place.',
    mend: [
      ...(meant ? [`Did you mean ${meant}?`] : []),
      ...asSource,
      `If readers need it, look at it, and add it to "linkedSites" in content/site.yaml, with the reason:`,
      `  - site: ${site}\n    why: …`,
      'Otherwise take the link out.',
    ].join('\n'),
    place,
  })
}

/** The domain behind the @ of an e-mail address. */
function mailSiteOf(address: string): string | undefined {
  const domain = /^mailto:[^?]*@([^?,;@\s]+)/i.exec(address)?.[1]
  return domain && withoutWww(domain)
}

/** `findtreatment.com` for `findtreatment.gov` is the slip that leads to a shop. */
function findMeant(site: string, known: ReadonlySet<string>): string | undefined {
  const withoutEnd = (name: string) => name.replace(/\.[^.]*$/, '')
  return [...known].find((name) => withoutEnd(name) === withoutEnd(site)) ?? nearest(site, known)
}
