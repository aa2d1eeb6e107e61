import { nearest } from '../problems/nearest.ts'
import type { KnownContent } from './known-content.ts'

type KnownSource = KnownContent['sources'][number]

/** The source that was meant, several that it could be, or a sentence that says that there is none. */
export type FoundSources = { source: KnownSource } | { choices: KnownSource[] } | { sentence: string }

/** More than these are not read through. */
const mostChoices = 9

/** Finds a source by its id, or by words of its title or publisher. */
export function findSources(typed: string, sources: KnownSource[]): FoundSources {
  const asked = typed
    .trim()
    .replace(/^\[?@|\]$/g, '')
    .toLowerCase()
  const exact = sources.find(({ id }) => id === asked)
  if (exact) return { source: exact }
  const words = asked.split(/\s+/).filter(Boolean)
  const holdsAll = ({ id, title, publisher, year }: KnownSource) => {
    const text = `${id} ${title} ${publisher} ${year}`.toLowerCase()
    return words.length > 0 && words.every((word) => text.includes(word))
  }
  const [first, ...others] = sources.filter(holdsAll)
  if (first && others.length === 0) return { source: first }
  if (first) {
    if (others.length < mostChoices) return { choices: [first, ...others] }
    return { sentence: `${others.length + 1} sources fit "${typed.trim()}". Type more of the title.` }
  }
  const meant = nearest(
    asked,
    sources.map(({ id }) => id),
  )
  const add = 'A new source goes into content/sources.yaml first, or you add it later.'
  return { sentence: `There is no source "${typed.trim()}". ${meant ? `Did you mean ${meant}?` : add}` }
}

/** "samhsa-tip-47: Substance Abuse … (SAMHSA, 2006)" */
export function formatSource({ id, title, publisher, year }: KnownSource): string {
  return `${id}: ${title} (${publisher}, ${year})`
}
