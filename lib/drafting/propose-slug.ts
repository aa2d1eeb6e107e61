import { isReservedSlug } from '../addresses/fixed-paths.ts'
import { idPattern } from '../content/yaml/field-types.ts'
import type { KnownContent } from './known-content.ts'

/** Words that say nothing about what an article is about. */
const empty = new Set(
  `a an the i me my we us our you your it its they them their this that these those there here
  and or but if so as at by for from in into of off on out over to up with without about after before during than then
  what how who whom when where why which whose many much more most long often soon
  can could do does did is are was were am be been being will would shall should may might must have has had get gets
  not no any some all also along really very just ever actually exactly`.split(/\s+/),
)

const longest = 40

/**
 * A proposal for the address of an article: at most four words of its title that say what it is about.
 * Undefined if nothing in Latin letters is left, or nothing that is free.
 */
export function proposeSlug(title: string, taken: KnownContent['taken']): string | undefined {
  const words = title
    .normalize('NFKD')
    .replace(/[\p{Mark}'’]/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  const telling = words.filter((word) => word.length > 1 && !empty.has(word))
  // "Who pays?" is too short to lose a word.
  const short = telling.length === 1 && words.length < 4 ? words : telling.slice(0, 4)
  const proposals = [short, telling.slice(0, 5), words.slice(0, 6), words]
  return proposals.map(joinWords).find((slug) => findSlugProblem(slug, taken) === undefined)
}

/** As many of the words as fit. */
function joinWords(words: string[]): string {
  const fitting = words.filter((_, index) => words.slice(0, index + 1).join('-').length <= longest)
  return fitting.join('-')
}

/** Why an article cannot have this address, or undefined if it can. */
export function findSlugProblem(slug: string, taken: KnownContent['taken']): string | undefined {
  if (!idPattern.test(slug)) {
    return 'An address is made of small letters, digits and hyphens, and starts with a letter, such as what-it-costs.'
  }
  if (slug.length > 60)
    return `An address has at most 60 letters, so that people can type it. This one has ${slug.length}.`
  if (isReservedSlug(slug)) return `The site uses the address /${slug} itself. Choose another one.`
  const why = taken.get(slug)
  return why && `/${slug} ${why}. Choose another one.`
}
