import { decideAddress, type KnownAddresses } from '../../addresses/decide.ts'
import { elsewhere, type PublishedWords } from '../../addresses/ledger/published-words.ts'
import { pathOfPlace, placeOfPath } from '../../addresses/urls.ts'
import type { ParsedLibrary } from '../../content/parsed-library.ts'
import { report } from '../../problems/problem.ts'
import { sharesWord } from './shared-words.ts'
import { knowAddresses, listStandingAddresses, type StandingAddress } from './standing-addresses.ts'

/**
 * A published id is never used for another section: a link to the one would show the other. It shows where a section has the
 * words, or the title, of another one that was published elsewhere, and where that place does not have them any more.
 */
export function checkReusedAddresses(library: ParsedLibrary): void {
  const { published } = library
  if (!published) return
  const known = knowAddresses(library)
  const recorded = followRenamedPages(published.words, known)
  const standing = listStandingAddresses(library)
  const byAddress = new Map(standing.map((one) => [one.address, one]))
  for (const one of standing.filter((each) => isChanged(each, recorded.get(each.address)))) {
    const before = recorded.get(one.address)
    const other = [...recorded.values()].find(
      (words) => words.address !== one.address && isTakenOver(words, one, byAddress.get(words.address), known),
    )
    const away = before && findAway(before, standing, recorded)
    if (before && other) reportReuse(one, before, other)
    else if (before && away) reportSwap(one, before, away)
    else if (before?.mark === elsewhere) reportReturn(one, before)
    else if (before && !sharesWord(one.title, before.title)) reportRewriting(one, before)
  }
}

/** What was recorded, at the addresses of today: the sections of a page that has another name now went along. */
function followRenamedPages(
  words: ReadonlyMap<string, PublishedWords>,
  known: KnownAddresses,
): ReadonlyMap<string, PublishedWords> {
  const today = new Map(words)
  for (const [address, before] of words) {
    const [page = '', id] = address.split('#')
    const moved = known.moved[page]
    if (id === undefined || typeof moved !== 'string' || Object.hasOwn(known.moved, address)) continue
    const along = `${moved}#${id}`
    if (words.has(along) || !known.places.has(along)) continue
    today.delete(address)
    today.set(along, { ...before, address: along })
  }
  return today
}

/** Where the words or the title of a published address stand now, if that is an address that nobody has yet. */
function findAway(
  before: PublishedWords,
  standing: StandingAddress[],
  published: ReadonlyMap<string, PublishedWords>,
): StandingAddress | undefined {
  const isSame = ({ mark, title }: StandingAddress) => mark === before.mark || title === before.title
  return standing.find((one) => one.address !== before.address && !published.has(one.address) && isSame(one))
}

/** Another title and other words: one of the two alone is a text that someone has worked on. */
function isChanged({ title, mark }: StandingAddress, before: PublishedWords | undefined): boolean {
  return before !== undefined && mark !== undefined && mark !== before.mark && title !== before.title
}

function isTakenOver(
  words: PublishedWords,
  one: StandingAddress,
  standing: StandingAddress | undefined,
  known: KnownAddresses,
): boolean {
  const isAway = words.mark !== elsewhere && (!standing || isChanged(standing, words))
  if (!isAway || words.address.includes('#') !== one.address.includes('#')) return false
  return words.mark === one.mark || (words.title === one.title && !leadsTo(words.address, one.address, known))
}

/** Two sections that became one may have the title of either. */
function leadsTo(old: string, address: string, known: KnownAddresses): boolean {
  const decision = decideAddress(pathOfPlace(old), known)
  return decision.kind === 'moved' && placeOfPath(decision.to) === address
}

function reportReuse(
  { entry, section, address }: StandingAddress,
  before: PublishedWords,
  other: PublishedWords,
): void {
  const [page = '', id = ''] = other.address.split('#')
  const isSamePage = entry.page.path === page
  const why = 'People have links to both. Whoever follows the one would read the other.'
  if (!section) {
    report(entry.file, {
      rule: 'address-reused',
      reason: `The name ${entry.slug}.md belongs to the page "${before.title}", and this is "${other.title}" (${other.address}).`,
      why,
      mend: `Name this file ${page.slice(1)}.md again. If it needs another name, take one that was never used.`,
    })
    return
  }
  report(entry.file, {
    rule: 'address-reused',
    reason: `{#${section.id}} belongs to the section "${before.title}", and this is "${other.title}" (${isSamePage ? `#${id}` : other.address}).`,
    why,
    mend: isSamePage
      ? `Write {#${id}} behind this heading. If it needs another id, take one that was never used.`
      : `Give this section an id that was never used, and add to content/moved.yaml where ${other.address} went. ${address} stays with "${before.title}".`,
    place: { line: section.line, column: 1 },
  })
}

/** The section that stood here has another id now, and something else has taken its place. */
function reportSwap({ entry, section, address }: StandingAddress, before: PublishedWords, away: StandingAddress): void {
  const where = away.entry.page.path === entry.page.path && away.section ? `{#${away.section.id}}` : away.address
  report(entry.file, {
    rule: 'address-reused',
    reason: `${section ? `{#${section.id}}` : `The name ${entry.slug}.md`} belongs to "${before.title}", which is ${where} now.`,
    why: 'People have links to it. They would read something else.',
    mend: `Give ${address} back to "${before.title}". What stands here now needs ${section ? 'an id' : 'a name'} that was never used.`,
    place: section && { line: section.line, column: 1 },
  })
}

/** What stood here moved or was taken off, and now something else stands here. */
function reportReturn({ entry, section, address }: StandingAddress, before: PublishedWords): void {
  report(entry.file, {
    rule: 'address-reused',
    reason: section
      ? `{#${section.id}} belonged to the section "${before.title}", and this is another one.`
      : `The name ${entry.slug}.md belonged to the page "${before.title}", and this is another one.`,
    why: 'People have links to what stood here. They would read something else.',
    mend: `Take ${section ? 'an id' : 'a name'} that was never used, and leave the line of ${address} in content/moved.yaml as it was.`,
    place: section && { line: section.line, column: 1 },
  })
}

/** Other words and another title, without one word of the old one: perhaps it is another section. Only its writer can tell. */
function reportRewriting({ entry, section, address }: StandingAddress, before: PublishedWords): void {
  report(entry.file, {
    rule: 'address-rewritten',
    reason: `Until now "${before.title}" stood at ${address}, and its title and its words are others now.`,
    why: 'People have links to what stood here. If it is about something else now, they read something else.',
    mend: section
      ? `If it answers the same question, nothing. If not, give this section an id that was never used, and add to content/moved.yaml where ${address} went.`
      : `If it answers the same question, nothing. If not, name the file as no file was named before, and add to content/moved.yaml where ${address} went.`,
    place: section && { line: section.line, column: 1 },
  })
}
