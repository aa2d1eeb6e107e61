/** A word with signs that only look like the letters they stand for, and how it is spelled with those. */
export type LookAlike = { offset: number; word: string; sign: string; letter: string; script: string; spelled: string }

/** Letters of Cyrillic and Greek that cannot be told from Latin ones: https://www.unicode.org/reports/tr39/#Confusable_Detection */
const cyrillic = pair('аеорсухіјѕһԁԛԝѵАВЕКМНОРСТУХІЈЅԀԚԜҮ', 'aeopcyxijshdqwvABEKMHOPCTYXIJSDQWY')
const greek = pair('οΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'oABEZHIKMNOPTYX')

const looksLatin = new Map([...cyrillic, ...greek])
const words = /[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*/gu
const fromOtherScript = /[\p{Script=Cyrillic}\p{Script=Greek}]/u

/** Bold, italic or wide letters that are signs of their own, and joined letters of print such as "ﬁ". */
const styled =
  /[\u{1d400}-\u{1d7ff}\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\ufb00-\ufb06\u24b6-\u24e9\u{1f130}-\u{1f169}]/u

/** The words of a line whose letters only look like those of the keyboard. Words of Russian or Greek are no such words. */
export function findLookAlikes(line: string): LookAlike[] {
  const isForeign = [...line.matchAll(/[\p{Script=Cyrillic}\p{Script=Greek}]+/gu)].some(([letters]) =>
    [...letters].some((letter) => !looksLatin.has(letter)),
  )
  return [...line.matchAll(words)].flatMap(({ 0: word, index: offset }) => {
    const found = findSign(word, isForeign)
    return found ? [{ offset, word, ...found, spelled: spell(word) }] : []
  })
}

function findSign(word: string, isForeign: boolean): Omit<LookAlike, 'offset' | 'word' | 'spelled'> | undefined {
  const signs = [...word]
  const sign = signs.find((each) => styled.test(each))
  if (sign) return { sign, letter: sign.normalize('NFKD'), script: 'styled' }
  const others = signs.filter((each) => fromOtherScript.test(each))
  const [first] = others
  if (!first || !others.every((each) => looksLatin.has(each))) return undefined
  // "а" alone may be a word of Russian. In a line without any other letter of Russian it is a slip.
  if (isForeign && !/\p{Script=Latin}/u.test(word)) return undefined
  return { sign: first, letter: looksLatin.get(first) ?? '', script: cyrillic.has(first) ? 'Cyrillic' : 'Greek' }
}

function spell(word: string): string {
  return [...word].map((sign) => looksLatin.get(sign) ?? (styled.test(sign) ? sign.normalize('NFKC') : sign)).join('')
}

function pair(signs: string, letters: string): Map<string, string> {
  return new Map([...signs].map((sign, index) => [sign, letters.charAt(index)]))
}
