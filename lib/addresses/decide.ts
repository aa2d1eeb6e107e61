import type { Moved } from '../content/tables/schemas.ts'

/** What is needed to decide about an address: the paths that answer, and what `moved.yaml` says. */
export type KnownAddresses = { live: ReadonlySet<string>; moved: Moved }

/** What an editor said of something that was taken off the site. */
export type Withdrawal = Extract<Moved[string], object>

/** What becomes of a request. `to` is always a path of this site, never a whole address. */
export type Decision =
  | { kind: 'live' }
  | { kind: 'moved'; to: string }
  | { kind: 'withdrawn'; withdrawal: Withdrawal }
  | { kind: 'unknown' }

/**
 * Decides about one path: shown, sent on in one hop, gone for good, or not known.
 *
 * Capitals and a slash at the end lead to the plain form, as long as that leads anywhere. A path with `%` is left alone,
 * since the same text can be escaped in several ways. The target is built from known addresses and never from the
 * request, so that no redirect can leave the site.
 */
export function decideAddress(path: string, known: KnownAddresses): Decision {
  const plain = known.live.has(path) ? path : plainForm(path)
  const end = follow(plain, known.moved)
  if (typeof end === 'object') return { kind: 'withdrawn', withdrawal: end }
  const final = end === plain ? end : asPlace(end, known.live)
  if (!known.live.has(final.replace(/#.*$/, ''))) return { kind: 'unknown' }
  return final === path ? { kind: 'live' } : { kind: 'moved', to: final }
}

/** Only articles have section pages: what moved to a section of /help-now is shown in its place there. */
function asPlace(path: string, live: ReadonlySet<string>): string {
  return live.has(path) ? path : path.replace(/^(\/[^/#]+)\//, '$1#')
}

function plainForm(path: string): string {
  if (path.includes('%') || path.startsWith('//')) return path
  return path.replace(/(?<=.)\/+$/, '').toLowerCase()
}

/** Follows `moved.yaml` to the end, so that a reader needs one hop. A path that leads into a circle stays as it is. */
function follow(path: string, moved: Moved): string | Withdrawal {
  const seen = new Set<string>()
  let current = path
  while (!seen.has(current)) {
    seen.add(current)
    const next = lookUp(current, moved)
    if (next === undefined) return current
    if (typeof next === 'object') return next
    current = next
  }
  return path
}

/** A section page `/a/b` is written `/a#b` in `moved.yaml`, and moves along when its article is renamed. */
function lookUp(path: string, moved: Moved): string | Withdrawal | undefined {
  const [, article = '', section] = path.split('/')
  if (section === undefined) return own(moved, path)
  const entry = own(moved, `/${article}#${section}`)
  if (typeof entry === 'string') return entry.replace('#', '/')
  if (entry) return entry
  const renamed = own(moved, `/${article}`)
  return typeof renamed === 'string' && !renamed.includes('#') ? `${renamed}/${section}` : renamed
}

function own(moved: Moved, key: string): Moved[string] | undefined {
  return Object.hasOwn(moved, key) ? moved[key] : undefined
}
