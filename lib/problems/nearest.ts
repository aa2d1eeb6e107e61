import leven from 'leven'

/**
 * The known name that is closest to what was typed, for "did you mean".
 * Undefined when nothing is close: a far-fetched guess would send an editor the wrong way.
 */
export function nearest(typed: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  let bestDistance = Math.max(2, Math.floor(typed.length / 3)) + 1
  const asked = typed.toLowerCase()
  for (const name of known) {
    // A site has thousands of addresses: it is not worth knowing how far away those are that cannot be meant.
    const distance = leven(asked, name.toLowerCase(), { maxDistance: bestDistance })
    if (distance < bestDistance) [best, bestDistance] = [name, distance]
  }
  return best
}

/** "a, b or c", for messages. */
export function formatChoices(names: readonly string[]): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
}
