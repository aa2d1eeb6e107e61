import { posix } from 'node:path'
import { nearest } from '../nearest.ts'

/** The paths that were chosen, or a sentence that says which name is not known. */
export type ChosenFiles = { paths: string[] } | { sentence: string }

/** Where the site stands, and where the person stands who types the names. */
export type Folders = { root: string; from: string }

/**
 * Finds the files that someone means: by path, from the site, from where they are or in full; by folder; or by name alone.
 *
 * @param known paths of all files, such as `content/articles/cost.md`
 */
export function chooseFiles(typed: string[], known: string[], folders: Folders): ChosenFiles {
  const chosen = new Set<string>()
  for (const name of typed) {
    const found = findFiles(name, known, folders)
    if (found.length === 0) return { sentence: describeUnknown(name, known) }
    for (const path of found) chosen.add(path)
  }
  return { paths: known.filter((path) => chosen.has(path)) }
}

function findFiles(typed: string, known: string[], { root, from }: Folders): string[] {
  const name = posix.normalize(toSlashes(typed)).replace(/(?<=.)\/$/, '')
  const [site, here] = [toSlashes(root), toSlashes(from)]
  // Where capitals count, no two files of the site differ by them alone.
  const relative = (path: string) => posix.relative(site.toLowerCase(), path.toLowerCase())
  const places = isAbsolute(name) ? [relative(name)] : [relative(posix.join(here, name)), name]
  for (const place of places) {
    const found = known.filter((path) => isAt(path, place))
    if (found.length > 0) return found
  }
  return known.filter((path) => isNamed(path, name))
}

/** As Windows does not write them. */
function toSlashes(path: string): string {
  return path.replaceAll('\\', '/')
}

function isAbsolute(name: string): boolean {
  return /^(?:\/|[a-z]:\/)/i.test(name)
}

function isAt(path: string, place: string): boolean {
  const [own, asked] = [path.toLowerCase(), place.toLowerCase()]
  return own === asked || own.startsWith(`${asked}/`) || asked === '' || asked === '.'
}

/** By the name of the file, with or without its end, by the name of its folder, or by the address of its page. */
function isNamed(path: string, name: string): boolean {
  const asked = name.replace(/^\/(?=[^/]+$)/, '').toLowerCase()
  const own = path.toLowerCase()
  return own.includes(`/${asked}/`) || own.endsWith(`/${asked}`) || own.replace(/\.[a-z]+$/, '').endsWith(`/${asked}`)
}

function describeUnknown(typed: string, known: string[]): string {
  const stem = (path: string) => posix.basename(toSlashes(path)).replace(/\.[a-z]+$/i, '')
  const asked = stem(typed).toLowerCase()
  const meant = nearest(asked, known.map(stem))
  const path = known.find((one) => stem(one) === meant) ?? known.find((one) => asked && stem(one).includes(asked))
  return `There is no "${typed}" among the files of content/. ${
    path ? `Did you mean ${path}?` : 'Without a name, the check looks at all of them.'
  }`
}
