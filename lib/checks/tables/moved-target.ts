import { plainAddress } from '../../addresses/plain-address.ts'
import { pageOfPlace } from '../../addresses/urls.ts'
import type { ParsedLibrary } from '../../content/parsed-library.ts'
import { type Finding, report } from '../../problems/problem.ts'
import type { Addresses } from '../addresses.ts'
import { nearestAddress } from '../nearest-address.ts'
import { collectMoves, type Moves } from './moved-entries.ts'

/** An old address leads to a page or section that readers can open, and what was taken off names one to read instead. */
export function checkMovedTarget(library: ParsedLibrary): void {
  const moves = collectMoves(library)
  if (!moves) return
  const { file, moved, placeOf } = moves
  const readable = collectReadable(library, moves.published)
  for (const [old, entry] of Object.entries(moved)) {
    const finding =
      typeof entry === 'string'
        ? findTargetProblem(entry, moves)
        : entry.read !== undefined && findReadProblem(entry.read, readable, moves)
    const path = typeof entry === 'string' ? [old] : [old, 'read']
    if (finding) report(file, { ...finding, place: placeOf(path) })
  }
}

type Readable = Pick<Addresses, 'known' | 'has'>

type Found = Omit<Finding, 'place'> | undefined

const rule = 'moved-target'
const deadEnd = 'Readers who follow the old link would find an error page.'
const nothingToRead = 'Readers are told what was there, and would not find what to read instead.'

function findTargetProblem(target: string, { moved, published, withDrafts }: Moves): Found {
  const { known } = published
  if (known.has(target) && /^\/[^/]+\/./.test(target)) {
    const reason = `"${target}" is written with a slash before the section.`
    const why = 'Links to the old section would no longer land at the right place on the page.'
    return { rule, reason, why, mend: `Write ${plainAddress(target)} behind the colon.` }
  }
  // One that moved itself is looked at by the rule about chains.
  if (published.has(target) || [target, pageOfPlace(target)].some((address) => Object.hasOwn(moved, address)))
    return undefined
  if (withDrafts.known.has(target)) return draft(target, deadEnd)
  const isElsewhere = /^[a-z]+:|^\/\//i.test(target)
  const reason = isElsewhere
    ? `"${target}" is not written as an address of this site.`
    : `There is nothing at "${target}" on this site.`
  return { rule, reason, why: deadEnd, mend: propose(target, known) }
}

function findReadProblem(read: string, readable: Readable, { published, withDrafts }: Moves): Found {
  if (readable.has(read)) return undefined
  if (withDrafts.known.has(read) && !published.known.has(read)) return draft(read, nothingToRead)
  const reason = published.known.has(read)
    ? `"${read}" is neither a page nor a section of one with ##.`
    : `There is nothing at "${read}" on this site.`
  return { rule, reason, why: nothingToRead, mend: propose(read, readable.known) }
}

function draft(address: string, why: string): Found {
  const mend = 'Take "draft: true" out of the article, or name another page.'
  return { rule, reason: `"${address}" is a draft, and not on the site yet.`, why, mend }
}

function propose(address: string, known: ReadonlySet<string>): string {
  const plain = plainAddress(address)
  const meant = plain && known.has(plain) ? plain : nearestAddress(plain ?? address, known)
  return meant
    ? `Did you mean ${meant}?`
    : 'Use the address of a page, such as /help-now, or of a section, such as /how-long-it-lasts#hours.'
}

/** What the page about a withdrawal can name: pages, and the sections that have a title in the contents. */
function collectReadable({ articles, pages }: ParsedLibrary, { known, has }: Addresses): Readable {
  const shown = [...articles, ...pages].map(({ page }) => page).filter(({ path }) => known.has(path))
  const readable = new Set(shown.flatMap(({ path, sections }) => [path, ...sections.map(({ place }) => place)]))
  return { known: readable, has: (address) => readable.has(address) || (!known.has(address) && has(address)) }
}
