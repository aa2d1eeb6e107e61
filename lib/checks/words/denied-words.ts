/** Words before a claim that take it back: "no program can guarantee", "be careful with anyone who promises a cure". */
const isDeniedBefore =
  /\b(?:avoid|beware|careful|doubt|hardly|instead of|neither|never|no(?! (?:doubt|matter|question|wonder))|nobody|none|nor|not(?! only)|nothing(?! but)|rather than|red flags?|suspicious|unless|warning signs?|wary|whether|without|cannot|\w+n['’]t)\b(?:(?!, (?:and|but|it|so|they|we|you) )[^;:])*$/i

/** Words behind it that do: "a cure does not exist", "a guarantee is a warning sign". */
const isDeniedAfter = /^[^;:]*?\b(?:(?:are|can|do|does|is|was) not|cannot|\w+n['’]t|no proof|red flag|warning sign)\b/i

/** How far the words stand that take a claim back. */
const reach = 80

/** True if a sentence says that something is not so, warns of it, or asks: then it claims nothing. */
export function isDenied(sentence: string, offset: number, word: string): boolean {
  if (/\?["”’)]*$/.test(sentence)) return true
  const end = offset + word.length
  return (
    isDeniedBefore.test(sentence.slice(Math.max(0, offset - reach), offset)) ||
    isDeniedAfter.test(sentence.slice(end, end + reach))
  )
}
