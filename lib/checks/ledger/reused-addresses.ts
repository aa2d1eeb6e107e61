import { decideAddress, type KnownAddresses } from '../../addresses/decide.ts'
import type { PublishedWords } from '../../addresses/ledger/published-words.ts'
import { pathOfPlace, placeOfPath } from '../../addresses/urls.ts'
import type { ParsedLibrary } from '../../content/parsed-library.ts'
import { report } from '../../problems/problem.ts'
import { knowAddresses, listStandingAddresses, type StandingAddress } from './standing-addresses.ts'

/**
 * A published id is never used for another section: a link to the one would show the other. It shows where a section has the
 * words, or the title, of another one that was published elsewhere, and where that place does not have them any more.
 */
export function checkReusedAddresses(library: ParsedLibrary): void {
  const { published } = library
  if (!published) return
  const standing = listStandingAddresses(library)
  const byAddress = new Map(standing.map((one) => [one.address, one]))
  const changed = standing.filter((one) => isChanged(one, published.words.get(one.address)))
  if (changed.length === 0) return
  const known = knowAddresses(library)
  for (const one of changed) {
    const before = published.words.get(one.address)
    const other = [...published.words.values()].find(
      (words) => words.address !== one.address && isTakenOver(words, one, byAddress.get(words.address), known),
    )
    if (before && other) reportReuse(one, before, other)
  }
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
  const isElsewhere = !standing || isChanged(standing, words)
  if (!isElsewhere || words.address.includes('#') !== one.address.includes('#')) return false
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
