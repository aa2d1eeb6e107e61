/** The keys of a phone, by the letters that stand on them. */
const keys = ['abc', 'def', 'ghi', 'jkl', 'mno', 'pqrs', 'tuv', 'wxyz']

/** What a phone dials for a number as people write it: without signs, letters as keys, and without the 1 of the United States. */
export function toDigits(typed: string): string {
  const digits = typed
    .toLowerCase()
    .replace(/%[0-9a-f]{2}/g, '')
    .replace(/[a-z]/g, (letter) => String(keys.findIndex((key) => key.includes(letter)) + 2))
    .replace(/[^\d+]/g, '')
  return digits.replace(/^(?:\+?1)(?=\d{10}$)/, '')
}

/** `1-800-662-4357` for ten digits; shorter ones as they are. */
export function formatNumber(digits: string): string {
  return digits.replace(/^(\d{3})(\d{3})(\d{4})$/, '1-$1-$2-$3')
}

/** 911 for danger, 988 for a crisis, 211 for help with food and rent, 711 for callers who are deaf or cannot speak. */
const shortNumbers = ['211', '711', '911', '988']

/** True for short numbers of help, for ten digits of the North American plan, and for whole numbers of other countries. */
export function isVoiceNumber(digits: string): boolean {
  return shortNumbers.includes(digits) || /^[2-9]\d{2}[2-9]\d{6}$/.test(digits) || /^\+(?!1)\d{8,15}$/.test(digits)
}

/** The same, and the numbers of five or six digits that take texts only, such as 741741. */
export function isTextNumber(digits: string): boolean {
  return isVoiceNumber(digits) || /^\d{5,6}$/.test(digits)
}

/** The numbers of three digits or more that words say, such as the 741741 of "text HOME to 741741". */
export function findNumbers(words: string): string[] {
  const typed = words.match(
    /\+?\b1?[-. (]*\d{3}\)?[-. ]+(?:\d{3}|[A-Z]{3})[-. ]+[\dA-Z]{4}\b|\d{3}-[A-Z]{3,4}-[A-Z]{4}\b|\d[\d-]{2,}/g,
  )
  return (typed ?? []).map(toDigits)
}

/** True if one digit is another, or two neighbors have changed places: the slips of people who copy a number. */
export function isNearlySame(one: string, other: string): boolean {
  if (one.length !== other.length || one.length < 5) return false
  const differs = [...one].flatMap((digit, at) => (digit === other[at] ? [] : [at]))
  const [first = 0, second = 0] = differs
  const isSwapped = second === first + 1 && one[first] === other[second] && one[second] === other[first]
  return differs.length === 1 || (differs.length === 2 && isSwapped)
}
