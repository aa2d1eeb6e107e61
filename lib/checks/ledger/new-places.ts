import type { KnownAddresses } from '../../addresses/decide.ts'
import type { PublishedWords } from '../../addresses/ledger/published-words.ts'
import { pageOfPlace, placeOfPath } from '../../addresses/urls.ts'
import type { ParsedLibrary } from '../../content/parsed-library.ts'
import { nearest } from '../../problems/nearest.ts'
import { collectUnreadPages } from '../unread-pages.ts'
import { sharesWord } from './shared-words.ts'
import { isReached, knowAddresses, listStandingAddresses, type StandingAddress } from './standing-addresses.ts'

/** A published address at which nothing is found any more. `now` is where its words seem to stand, if that can be told. */
export type LostAddress = {
  address: string
  line: number
  words: PublishedWords | undefined
  now?: StandingAddress
  /** True if neither words nor title are the same, and only the id or the place tells. */
  isGuess?: boolean
}

const found = new WeakMap<ParsedLibrary, LostAddress[]>()

/** Every published address that leads nowhere, with the new place of its words. Looked for once, since links ask for it, too. */
export function findLostAddresses(library: ParsedLibrary): LostAddress[] {
  const lost = found.get(library) ?? searchAll(library)
  found.set(library, lost)
  return lost
}

/** The new place of a published address, for "did you mean": as `moved.yaml` tells, or as the words tell. */
export function findNewPlace(typed: string, library: ParsedLibrary): string | undefined {
  const address = placeOfPath(typed)
  const own = findOwnPlace(address, library)
  if (own !== undefined || !address.includes('#')) return own
  // The sections of a page that has another name now went along.
  const [page = '', id] = address.split('#')
  const along = `${findOwnPlace(page, library)}#${id}`
  return listStandingAddresses(library).some((standing) => standing.address === along) ? along : undefined
}

function findOwnPlace(address: string, library: ParsedLibrary): string | undefined {
  const entry = library.tables.moved.parsed?.data[address]
  return typeof entry === 'string'
    ? entry
    : findLostAddresses(library).find((lost) => lost.address === address)?.now?.address
}

function searchAll(library: ParsedLibrary): LostAddress[] {
  const { published, tables } = library
  if (!published || !tables.moved.parsed) return []
  const [known, unread] = [knowAddresses(library), collectUnreadPages(library)]
  // A line that is in no commit yet was given to nobody.
  const given = published.history && new Set(published.history.map(({ address }) => address))
  const coded = new Set(published.ledger.lines.flatMap(({ address, code }) => (code ? [address] : [])))
  const lost = published.ledger.lines
    .filter(({ address }) => given?.has(address) !== false)
    .filter(
      ({ address, code }) =>
        !unread.has(pageOfPlace(address)) && (!isReached(address, known) || (code && isTaken(address, known, coded))),
    )
    .map(({ address, line }): LostAddress => ({ address, line, words: published.words.get(address) }))
  if (lost.length === 0) return []
  const listed = new Set(published.ledger.lines.map(({ address }) => address))
  const fresh = listStandingAddresses(library).filter(({ address }) => !listed.has(address))
  return lost.map((one) => {
    const now = one.address.includes('#') ? findSection(one, fresh, lost, known) : findPage(one, fresh, lost)
    const isSame = now && one.words && (now.mark === one.words.mark || now.title === one.words.title)
    return now ? { ...one, now, isGuess: !isSame } : one
  })
}

/** Its page became another one, which had a section of this id before: that is not the one that people were sent. */
function isTaken(address: string, { moved, live }: KnownAddresses, coded: ReadonlySet<string>): boolean {
  const page = pageOfPlace(address)
  const now = moved[page]
  const isAlong = typeof now === 'string' && !live.has(page) && !Object.hasOwn(moved, address)
  return isAlong && coded.has(`${now}#${idOf(address)}`)
}

/** By its words, by its title, as the only new one beside the only lost one, and by an id that is almost the same. */
function findSection(
  { address, words }: LostAddress,
  fresh: StandingAddress[],
  lost: LostAddress[],
  { moved }: KnownAddresses,
): StandingAddress | undefined {
  const page = pageOfPlace(address)
  const pageNow = typeof moved[page] === 'string' ? moved[page] : page
  const sections = fresh.filter(({ section }) => section)
  const near = sections.filter((one) => one.entry.page.path === pageNow)
  const [first] = near
  const isLastOne =
    near.length === 1 && first && lost.filter((one) => pageOfPlace(one.address) === page).length === 1
      ? !words || sharesWord(words.title, first.title)
      : false
  const meant = nearest(
    idOf(address),
    near.map((one) => idOf(one.address)),
  )
  return (
    findSame(words, near) ??
    findSame(words, sections) ??
    (isLastOne ? first : undefined) ??
    near.find((one) => idOf(one.address) === meant)
  )
}

/** By its words, by its title, or by holding most of its sections. */
function findPage({ address, words }: LostAddress, fresh: StandingAddress[], lost: LostAddress[]) {
  const pages = fresh.filter(({ section }) => !section)
  const ids = lost.filter((one) => one.address.startsWith(`${address}#`)).map((one) => idOf(one.address))
  const holdsMost = ({ entry }: StandingAddress) => {
    const own = new Set(entry.page.sections.flatMap((section) => [section.id, ...section.sections.map(({ id }) => id)]))
    return ids.length > 0 && ids.filter((id) => own.has(id)).length * 2 > ids.length
  }
  return findSame(words, pages) ?? pages.find(holdsMost)
}

function findSame(words: PublishedWords | undefined, among: StandingAddress[]): StandingAddress | undefined {
  return words && (among.find(({ mark }) => mark === words.mark) ?? among.find(({ title }) => title === words.title))
}

function idOf(address: string): string {
  return address.split('#')[1] ?? ''
}
