/**
 * True if two titles have a word in common, so that they may be about one thing. Words of four letters and more count, and
 * their first four letters are enough: "hour" and "hours" are one. A title without such a word says nothing either way.
 */
export function sharesWord(one: string, other: string): boolean {
  const [some, others] = [one, other].map((title) => title.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
  if (!some?.length || !others?.length) return true
  const starts = new Set(others.map((word) => word.slice(0, 4)))
  return some.some((word) => starts.has(word.slice(0, 4)))
}
