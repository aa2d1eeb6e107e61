import { endings, subjects, things, verbs } from './vocabulary.ts'

/** Writes plain sentences that mean little. The same seed writes the same ones. */
export function createWriter(seed: number) {
  const next = createNumbers(seed)
  const upTo = (count: number) => Math.floor(next() * count)
  const pick = (words: string[]) => words[upTo(words.length)] ?? ''
  const phrase = () => `${pick(verbs)} ${pick(things)} and ${pick(things)} ${pick(endings)}`
  const sentence = () => `${pick(subjects)} ${phrase()}.`
  return {
    /** A whole number from 0 to one less than `count`. */
    upTo,
    phrase,
    sentence,
    sentences: (count: number) => Array.from({ length: count }, sentence).join(' '),
    question: () => `Who ${phrase()}?`,
  }
}

/** Numbers from 0 to 1 that look like chance and are not: Mulberry32 (public domain, Tommy Ettinger). */
function createNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
