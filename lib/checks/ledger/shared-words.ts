import { leading, stop } from '../../addresses/section-ids.ts'

const little = new Set([
  'have',
  'need',
  'your',
  'they',
  'them',
  'their',
  'than',
  'then',
  'when',
  'much',
  'many',
  'more',
  'does',
])

/**
 * True if two titles have a word in common, so that they may be about one thing. Question words and little words do not
 * count, and of the others the first four letters are enough: "hour" and "hours" are one. A title without such a word says
 * nothing either way.
 */
export function sharesWord(one: string, other: string): boolean {
  const [some = [], others = []] = [one, other].map(listStarts)
  return some.length === 0 || others.length === 0 || some.some((start) => others.includes(start))
}

function listStarts(title: string): string[] {
  const words = title.toLowerCase().match(/\p{L}{3,}/gu) ?? []
  return words
    .filter((word) => !leading.has(word) && !stop.has(word) && !little.has(word))
    .map((word) => word.slice(0, 4))
}
