/** Made when a page names a language: it takes 25 ms, and most do not. */
const getNames = () => new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** True for the tag of a language that is known, such as `es` or `zh-Hant`. */
export function isLanguage(tag: string): boolean {
  try {
    return getNames().of(tag) !== undefined && new Intl.Locale(tag).baseName.toLowerCase() === tag.toLowerCase()
  } catch {
    return false
  }
}

/** The tag of a language by its English name: `Spanish` → `es`. Those with two letters are known. */
export function findLanguage(name: string): string | undefined {
  const names = getNames()
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  const tags = [...letters].flatMap((first) => [...letters].map((second) => first + second))
  return tags.find((tag) => names.of(tag)?.toLowerCase() === name.trim().toLowerCase())
}
