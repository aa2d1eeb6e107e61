/** A sentence of a text, and where in the text it starts. */
export type Sentence = { text: string; offset: number }

/**
 * Text → its sentences. What has no full stop at its end is a sentence of its own, and so is what a line break ends.
 * `Intl.Segmenter` is not used: it stops after "Dr." and goes on after "9 hours a week. 10 to 12 are common."
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  const add = (end: number) => {
    const part = text.slice(start, end)
    if (/[\p{L}\p{N}]/u.test(part)) sentences.push({ text: part.trim(), offset: start + part.search(/\S/) })
    start = end
  }
  for (const { 0: sign, index } of text.matchAll(/\n|[.!?…]["”’')\]]*(?=\s)/g)) {
    const end = index + sign.length
    if (sign === '\n' || endsSentence(text.slice(Math.max(0, end - reach), end), text.slice(end, end + reach))) add(end)
  }
  add(text.length)
  return sentences
}

/** How many characters on each side decide whether a sentence ends. */
const reach = 20

/** "e.g. Medicaid", "Dr. Lee", "9 a.m. to noon" and "the U.S. Department" go on. "At 6 p.m. Then" does not. */
export function endsSentence(before: string, after: string): boolean {
  if (/(?<![\p{L}\p{N}])(?:approx|dr|e\.g|i\.e|jr|mr|mrs|ms|prof|st|vs)\.$/iu.test(before)) return false
  if (/(?<![\p{L}\p{N}])(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|No)\.$/u.test(before) && /^\s*\d/.test(after))
    return false
  if (/(?<![\p{L}\p{N}])(?:\p{Lu}\.){2,}$/u.test(before) && !startsSentence.test(after)) return false
  return !/^[ \t]*\p{Ll}/u.test(after)
}

/** After initials, only a word that often starts a sentence shows that one starts. */
const startsSentence =
  /^\s*(?:A|An|And|Ask|But|Call|For|He|I|If|In|It|Many|Most|No|On|Or|She|So|Some|That|The|Then|There|These|They|This|We|What|When|Who|Yes|You|Your)\b/
