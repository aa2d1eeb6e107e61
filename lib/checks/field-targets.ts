import { sectionPlace } from '../addresses/urls.ts'
import { hasLostHeadings } from '../content/lost-headings.ts'
import type { Entry, ParsedLibrary } from '../content/parsed-library.ts'
import type { Article } from '../content/types.ts'
import { formatChoices, nearest } from '../problems/nearest.ts'
import { type Finding, report } from '../problems/problem.ts'
import { type Addresses, collectAddresses } from './addresses.ts'
import { findNewPlace } from './ledger/new-places.ts'
import { movedLink } from './moved-link.ts'
import { nearestAddress } from './nearest-address.ts'

/** What front matter names has to exist: topics, sections of key points, pages to read next. */
export function checkFieldTargets(library: ParsedLibrary): void {
  const published = collectAddresses(library)
  const withDrafts = collectAddresses(library, { drafts: true })
  const topics = library.tables.site.parsed?.data.topics.map((topic) => topic.id) ?? []
  for (const entry of library.articles) {
    checkTopic(entry, topics)
    checkKeyPoints(entry, library)
    checkReadNext(entry, entry.page.draft ? withDrafts : published)
  }
}

function checkTopic({ page, file, placeOf }: Entry<Article>, topics: string[]): void {
  if (topics.length === 0 || topics.includes(page.topic)) return
  const meant = nearest(page.topic, topics)
  report(file, {
    rule: 'unknown-topic',
    reason: `There is no topic "${page.topic}" in content/site.yaml.`,
    why: 'The article would not be listed under "All topics".',
    mend: meant ? `Did you mean topic: ${meant}?` : `Use ${formatChoices(topics)}.`,
    place: placeOf(['topic']),
  })
}

function checkKeyPoints({ page, file, placeOf }: Entry<Article>, library: ParsedLibrary): void {
  if (hasLostHeadings(file)) return
  const ids = page.sections.flatMap((section) => [section.id, ...section.sections.map((inner) => inner.id)])
  for (const [index, { section }] of page.keyPoints.entries()) {
    if (ids.includes(section)) continue
    const [now, id] = findNewPlace(sectionPlace(page.slug, section), library)?.split('#') ?? []
    if (now === page.path && id) {
      report(file, { ...movedLink(section, id), place: placeOf(['keyPoints', index, 'section']) })
      continue
    }
    const meant = nearest(section, ids)
    report(file, {
      rule: 'key-point-section',
      reason: `No heading of this article has the id "${section}".`,
      why: 'The key point is a link, and would lead nowhere.',
      mend: meant ? `Did you mean section: ${meant}?` : `Use ${formatChoices(ids) || 'the id of a heading'}.`,
      place: placeOf(['keyPoints', index, 'section']),
    })
  }
}

function checkReadNext({ page, file, placeOf }: Entry<Article>, addresses: Addresses): void {
  for (const [index, next] of page.readNext?.entries() ?? []) {
    if (addresses.has(next.page)) continue
    report(file, { ...missingPlace(next.page, addresses), place: placeOf(['readNext', index, 'page']) })
  }
}

/** What to say of an address that a field names, and that nothing stands at. */
export function missingPlace(address: string, addresses: Addresses): Finding {
  const now = addresses.findNow(address)
  return now ? movedLink(address, now) : missingAddress(address, nearestAddress(address, addresses.known))
}

/** The same of one at which something has to stand that the site shows elsewhere. `meant` is what was perhaps meant. */
export function missingAddress(address: string, meant: string | undefined): Finding {
  return {
    rule: 'link-target',
    reason: `There is nothing at "${address}" on this site.`,
    why: 'A reader who follows the link would find an error page.',
    mend: meant
      ? `Did you mean ${meant}?`
      : 'Use the address of a page, such as /help-now, or of a section, such as /how-long-it-lasts#hours.',
  }
}
