import type { Moved } from '../content/tables/schemas.ts'
import { readCode } from './ledger/codes.ts'
import { discreetPath, pageOfPlace, pathOfPlace, placeOfPath } from './urls.ts'

/** What is needed to decide about an address. */
export type KnownAddresses = {
  /** The paths that answer. */
  live: ReadonlySet<string>
  /** The headings within pages, such as `/help-now#overdose`. */
  places: ReadonlySet<string>
  /** What `moved.yaml` says. */
  moved: Moved
  /** Parts of sections, such as `/how-long-it-lasts#steps`, and the path of the section that each stands in. */
  wholes: ReadonlyMap<string, string>
  /** Short codes, and the address for which each was made, such as `/how-long-it-lasts#hours`. */
  codes: ReadonlyMap<string, string>
}

/** What an editor said of something that was taken off the site. */
export type Withdrawal = Extract<Moved[string], object>

/**
 * What becomes of a request. `to` is always a path of this site, never a whole address. `section` is the path of a section
 * that is shown at its discreet address.
 */
export type Decision =
  | { kind: 'live' }
  | { kind: 'discreet'; section: string }
  | { kind: 'moved'; to: string }
  | { kind: 'withdrawn'; withdrawal: Withdrawal }
  | { kind: 'unknown' }

/**
 * Decides about one path: shown, sent on in one hop, gone for good, or not known.
 *
 * What is there is shown, whatever `moved.yaml` says of it. Capitals and a slash at the end lead to the plain form, as
 * long as that leads anywhere; a path with `%` has none, since the same text can be escaped in several ways. A reader is
 * only sent to a page that is there. It is looked up among those of the site, so that no redirect can leave it, whatever
 * was asked for.
 */
export function decideAddress(path: string, known: KnownAddresses): Decision {
  if (known.live.has(path)) return { kind: 'live' }
  const [, typed, end = ''] = /^\/s\/([^/]+)(\/*)$/i.exec(path) ?? []
  if (typed !== undefined) return decideCode(typed, end, known)
  const plain = plainForm(path)
  const target = known.live.has(plain) ? plain : (findPlace(plain, known) ?? follow(plain, known))
  if (target === undefined) return { kind: 'unknown' }
  return typeof target === 'object' ? { kind: 'withdrawn', withdrawal: target } : { kind: 'moved', to: target }
}

/** A code opens the page of its section, wherever that is now. In any case: QR codes hold capitals, people type small letters. */
function decideCode(typed: string, end: string, known: KnownAddresses): Decision {
  const code = readCode(typed)
  const address = code && known.codes.get(code)
  if (!address) return { kind: 'unknown' }
  const path = pathOfPlace(address)
  const found = decideAddress(path, known)
  const decision: Decision = found.kind === 'live' ? { kind: 'moved', to: path } : found
  if (decision.kind !== 'moved') return decision
  // A section that became a part of another is read there, and its code goes on giving nothing away.
  const section = isSection(decision.to, known) ? decision.to : known.wholes.get(decision.to)
  if (section === undefined) return decision
  return end ? { kind: 'moved', to: discreetPath(code) } : { kind: 'discreet', section }
}

function isSection(path: string, { live, places }: KnownAddresses): boolean {
  return live.has(path) && places.has(placeOfPath(path))
}

function plainForm(path: string): string {
  if (path.includes('%') || path.startsWith('//')) return path
  return path.replace(/(?<=.)\/+$/, '').toLowerCase()
}

/** Follows `moved.yaml` until something is there, so that a reader needs one hop. Undefined if nothing is, or in a circle. */
function follow(path: string, known: KnownAddresses): string | Withdrawal | undefined {
  const seen = new Set([path])
  let current: Move = { to: path, isNamed: false }
  while (true) {
    const next = lookUp(current.to, known)
    if (next === undefined) return current.isNamed ? findPage(current.to, known.live) : undefined
    if (!('to' in next)) return next
    if (seen.has(next.to)) return undefined
    const end = findPlace(next.to, known)
    if (end) return end
    seen.add(next.to)
    current = next
  }
}

/** Only articles have section pages: a section of /help-now is shown in its place there, and so is an h3 section. */
function findPlace(path: string, { live, places }: KnownAddresses): string | undefined {
  const place = placeOfPath(path)
  return live.has(path) ? path : places.has(place) ? findPage(place, live) : undefined
}

/** An editor named this place. If it is not known, the page it should stand on is closer than nothing. */
function findPage(path: string, live: ReadonlySet<string>): string | undefined {
  const place = placeOfPath(path)
  return place.includes('#') && live.has(pageOfPlace(place)) ? place : undefined
}

/** One step of the way. It is named if `moved.yaml` says of this very address where it went. */
type Move = { to: string; isNamed: boolean }

/**
 * A section page `/a/b` is written `/a#b` in `moved.yaml`. Otherwise it goes where its article went: to the section of
 * that name if the article was renamed, to the one section that is left of it, or off the site. Nothing that ever moved
 * had more than two parts.
 */
function lookUp(path: string, { live, moved }: KnownAddresses): Move | Withdrawal | undefined {
  const [, article = '', section, ...more] = path.split('/')
  if (more.length > 0) return undefined
  if (section === undefined) return asMove(own(moved, path))
  const entry = own(moved, `/${article}#${section}`)
  if (entry !== undefined) return asMove(typeof entry === 'string' ? pathOfPlace(entry) : entry)
  const renamed = live.has(`/${article}`) ? undefined : own(moved, `/${article}`)
  if (typeof renamed !== 'string' || renamed.includes('#')) return asMove(renamed)
  return { to: `${renamed}/${section}`, isNamed: false }
}

function asMove(entry: Moved[string] | undefined): Move | Withdrawal | undefined {
  return typeof entry === 'string' ? { to: entry, isNamed: true } : entry
}

function own(moved: Moved, key: string): Moved[string] | undefined {
  return Object.hasOwn(moved, key) ? moved[key] : undefined
}
