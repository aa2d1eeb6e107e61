import type { VFile } from 'vfile'
import type { ParsedLibrary } from '../../content/parsed-library.ts'
import { report } from '../../problems/problem.ts'
import { shorteners } from './link-shorteners.ts'
import { collectTypedLinks, type TypedLink } from './typed-links.ts'
import { siteOf } from './web-address.ts'

/** No address of a text or a source goes through a link shortener, or says who sent the reader. */
export function checkMaskedLinks({ documents, tables }: ParsedLibrary): void {
  for (const document of documents) {
    for (const { href, place } of collectTypedLinks(document)) checkAddress(document.file, href, place)
  }
  const { file, parsed } = tables.sources
  for (const [index, { url }] of parsed?.data.entries() ?? [])
    checkAddress(file, url, parsed?.placeOf([index, 'url']) ?? { line: 1, column: 1 })
}

function checkAddress(file: VFile, address: string, place: TypedLink['place']): void {
  const site = siteOf(address)
  if (site === undefined) return
  if (shorteners.has(site)) {
    report(file, {
      rule: 'link-shortened',
      reason: `"${address}" is a short link, which hides where it leads.`,
      why: 'A reader cannot see where it goes, and whoever made it can send readers somewhere else tomorrow.',
      mend: 'Follow it once yourself, and write the address that then stands at the top of your browser.',
      place,
    })
  }
  const parts = findTrackingParts(address)
  if (parts.length === 0) return
  report(file, {
    rule: 'link-tracking',
    reason: `The address says who sent the reader: ${parts.join(', ')}.`,
    why: 'A reader who follows it can be counted and followed, and someone may be paid for it. This site promises that no link earns money.',
    mend: `Write ${withoutTracking(address)}`,
    place,
  })
}

/** Names that advertising and mail programs put into addresses. Each of them can be left out, and the page stays the same. */
const tracking =
  /^(?:utm_\w+|[dg]clid|gad_source|gbraid|wbraid|fbclid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid|mc_[ce]id|mkt_tok|_hs(?:enc|mi)|_g[al]|s_cid|cmpid|cm_mmc|aff(?:id|iliate)?(?:_?id)?|ref|referr?er|partner(?:_?id)?|(?:ir)?click_?id|campaign(?:_?id)?)$/i

function findTrackingParts(address: string): string[] {
  return partsOf(address).filter(isTracking)
}

function partsOf(address: string): string[] {
  return /\?([^#]*)/.exec(address)?.[1]?.split('&') ?? []
}

function isTracking(part: string): boolean {
  return tracking.test(part.split('=', 1)[0] ?? '')
}

function withoutTracking(address: string): string {
  const kept = partsOf(address).filter((part) => !isTracking(part))
  return address.replace(/\?[^#]*/, kept.length > 0 ? `?${kept.join('&')}` : '')
}
