import type { ParsedLibrary } from '../../content/parsed-library.ts'
import { type Finding, report } from '../../problems/problem.ts'
import { collectKnownSites } from './known-sites.ts'
import { collectTypedLinks } from './typed-links.ts'
import { siteOf } from './web-address.ts'

/** Every address on the web starts with https://, in texts and in sources.yaml, unless site.yaml says that its site has none. */
export function checkSecureLinks({ documents, tables }: ParsedLibrary): void {
  const known = collectKnownSites(tables)
  if (!known) return
  const isPlain = (address: string) => /^http:/i.test(address) && !known.withoutHttps.has(siteOf(address) ?? '')
  for (const { file, tree, body } of documents) {
    // For an address that stands bare in the text there is another mend, which has https:// in it.
    for (const { href, place } of collectTypedLinks({ tree, body }).filter(({ isBare }) => !isBare))
      if (isPlain(href)) report(file, { ...describe(href), place })
  }
  const { file, parsed } = tables.sources
  for (const [index, { url }] of parsed?.data.entries() ?? [])
    if (isPlain(url)) report(file, { ...describe(url), place: parsed?.placeOf([index, 'url']) })
}

function describe(address: string): Finding {
  const site = siteOf(address)
  return {
    rule: 'link-not-secure',
    reason: `"${address}" starts with http:, not with https:.`,
    why: 'On the way there, others in the same network can read along, and can change what the reader sees.',
    mend: `Write ${address.replace(/^http:/i, 'https:')} and try it. If the site has no https, add it to "linkedSites" in content/site.yaml:\n  - site: http://${site}\n    why: …`,
  }
}
