/** Words a minute of a reader who is tired or upset, rather than the 240 of a reader at ease. */
const wordsPerMinute = 150

/** A word. A sign that stands alone, such as a dash, is none. */
export const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu

/** The number of words in a text. */
export function countWords(text: string): number {
  return text.match(wordPattern)?.length ?? 0
}

/** Whole minutes to read so many words, at least 1. */
export function minutesFor(words: number): number {
  return Math.max(1, Math.round(words / wordsPerMinute))
}
