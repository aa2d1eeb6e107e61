/** Signs that stand in place of others, because a text was stored in one way and read in another. */
export type BrokenCopy = { offset: number; typed: string; meant: string }

/** What the bytes 80 to 9F are in windows-1252, the code of western Windows. Those it leaves open are control characters. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const byteOf = new Map([...windows1252].map((sign, index) => [sign, 0x80 + index]))

/** A sign that can be the second byte of a letter or a later one. */
const later = `[${windows1252}\u0080-\u00bf]`
/** The first bytes of Latin letters with accents, of marks such as ’ and –, and of emoji. */
const pattern = new RegExp(
  String.raw`[ÂÃÄÅ](?!”)${later}|â${later}{2}|â€(?!${later})|ð${later}{3}|[\u0080-\u009f]|(?<!\p{Lu})Â(?=\s)`,
  'gu',
)

/**
 * Finds "â€™" for "’", "Ã©" for "é", also where it happened twice ("Ã¢â‚¬â„¢"), and the control characters that were
 * once curly quotes. Only what becomes a letter of the Latin alphabet, a mark or an emoji counts: "é…”" is right, and so is
 * an Å at the end of a quotation.
 */
export function findBrokenCopies(line: string): BrokenCopy[] {
  const once = [...line.matchAll(pattern)].flatMap(({ 0: typed, index }): BrokenCopy[] => {
    const meant = read(typed)
    return meant === undefined ? [] : [{ offset: index, typed, meant }]
  })
  return once.length < 2 ? once : joinTwice(once)
}

/** What was broken twice shows as several broken signs next to each other, which together are one. */
function joinTwice(copies: BrokenCopy[]): BrokenCopy[] {
  const runs: BrokenCopy[] = []
  for (const copy of copies) {
    const last = runs.at(-1)
    if (last && last.offset + last.typed.length === copy.offset)
      runs[runs.length - 1] = { offset: last.offset, typed: last.typed + copy.typed, meant: last.meant + copy.meant }
    else runs.push(copy)
  }
  return runs.map((run) => ({ ...run, meant: readAll(run.meant) }))
}

function readAll(text: string): string {
  return text.replace(pattern, (typed) => read(typed) ?? typed)
}

function read(typed: string): string | undefined {
  const code = typed.codePointAt(0) ?? 0
  // The last byte of ” and the non-breaking space are often lost on the way.
  if (typed === 'â€') return '”'
  if (typed === 'Â') return ''
  if (typed.length === 1) return windows1252[code - 0x80] === typed ? undefined : windows1252[code - 0x80]
  const bytes = Uint8Array.from(typed, (sign) => byteOf.get(sign) ?? sign.codePointAt(0) ?? 0)
  try {
    const meant = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return plausible.test(meant) ? meant : undefined
  } catch {
    return undefined
  }
}

const plausible = /^[\u00a0-\u017f\u2000-\u22ff\u{1f000}-\u{1faff}]$/u
