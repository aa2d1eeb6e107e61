/** Strokes to draw. `sure` full strokes, then `maybe` dots ("up to"); or one unbroken line for day and night. */
export type Strokes = { sure: number; maybe: number } | 'day-and-night'

/** "under 9", "9 to 19", "20 or more", "9", "staff day and night" → strokes. Undefined when the text names no hours. */
export function parseHours(text: string): Strokes | undefined {
  if (/day and night|24 hours|around the clock/i.test(text)) return 'day-and-night'
  const numbers = [...text.matchAll(/\d+(?:\.\d+)?/g)].map((match) => Math.round(Number(match[0])))
  const [first, second] = numbers
  if (first === undefined) return undefined
  if (/under|less than|fewer than/i.test(text)) return { sure: 0, maybe: Math.max(0, first - 1) }
  if (/up to/i.test(text) && second === undefined) return { sure: 0, maybe: first }
  return { sure: first, maybe: second === undefined ? 0 : Math.max(0, second - first) }
}
