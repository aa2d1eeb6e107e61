import { things } from './vocabulary.ts'

/** The name of the file of an article, by its number. */
export function nameOf(at: number): string {
  const [first, second] = pairOf(at)
  return `${first}-and-${second}`.replaceAll(' ', '-')
}

/** Two things for each article, no two articles with the same pair. */
export function pairOf(at: number): [string, string] {
  const first = at % things.length
  const second = (first + 1 + Math.floor(at / things.length)) % things.length
  return [things[first] ?? '', things[second] ?? '']
}
