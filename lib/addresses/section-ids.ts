/** The form of a section id: 2 to 40 characters, lower-case words joined by hyphens. */
export const sectionIdPattern = /^(?=.{2,40}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/

const reserved = [
  'main',
  'top',
  'search',
  'contents',
  'sources',
  'words',
  'share',
  'review',
  'nav',
  'footer',
  'key-points',
  'moved',
  'next',
]
const reservedPrefixes = ['ref-', 'fn-', 's-', 'use-', 'card-']

/** True for ids that the page itself uses, such as `sources`. A section with such an id could not be linked to. */
export function isReservedId(id: string): boolean {
  return reserved.includes(id) || reservedPrefixes.some((prefix) => id.startsWith(prefix))
}

/** Words with which questions start. */
export const leading: ReadonlySet<string> = new Set(
  'what how who when where why which whose can could do does did is are was will would should may'.split(' '),
)
/** Words that say nothing of what a heading is about. */
export const stop: ReadonlySet<string> = new Set(
  'a an the i you your my it its of in on at to for from with and or if be me we us our that this there'.split(' '),
)

/**
 * A proposal for the id of a heading: at most four words of it, without the question word.
 * Undefined if nothing in Latin letters is left, as for a heading in Arabic; the editor then has to choose.
 */
export function proposeSectionId(title: string): string | undefined {
  const words = title
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  while (words.length > 1 && leading.has(words[0] ?? '')) words.shift()
  const content = words.filter((word) => !stop.has(word))
  const chosen = (content.length > 0 ? content : words).slice(0, 4)
  while (chosen.length > 0 && /^\d+$/.test(chosen.at(-1) ?? '')) chosen.pop()
  while (chosen.length > 0 && /^\d/.test(chosen[0] ?? '')) chosen.shift()
  const id = chosen.join('-').slice(0, 40).replace(/-+$/, '')
  return sectionIdPattern.test(id) && !isReservedId(id) ? id : undefined
}
