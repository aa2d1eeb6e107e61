/** Words a minute of a reader who is tired or upset, rather than the 240 of a reader at ease. */
const wordsPerMinute = 150

/** The number of words in a text. A sign that stands alone, such as a dash, is no word. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)?.length ?? 0
}

/** Whole minutes to read so many words, at least 1. */
export function minutesFor(words: number): number {
  return Math.max(1, Math.round(words / wordsPerMinute))
}
