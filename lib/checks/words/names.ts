/** Names of institutes, groups and laws that hold a word to avoid. Titles of sources are known from sources.yaml. */
const knownNames = [
  'Adult Children of Alcoholics',
  'Alcoholics Anonymous',
  'Co-Dependents Anonymous',
  'Codependents Anonymous',
  'MAT Act',
  'National Institute on Alcohol Abuse and Alcoholism',
  'National Institute on Drug Abuse',
  'Substance Abuse and Mental Health Services Administration',
]

/**
 * Puts dots in place of names, so that no word is looked for in them. The text keeps its length, so that offsets stay.
 *
 * @param titles further names, such as the titles of sources
 */
export function createNameCover(titles: string[]): (text: string) => string {
  const known = [...knownNames, ...titles].filter((name) => /\s/.test(name))
  return (text) => {
    const rest = coverPhrases(text, known)
    return isInTitleCase(rest) ? rest : rest.replace(capitalized, cover)
  }
}

/** Puts dots in place of phrases that are known word for word. */
export function coverPhrases(text: string, phrases: string[]): string {
  return phrases.reduce((rest, phrase) => rest.replaceAll(phrase, cover), text)
}

const cover = (name: string) => '·'.repeat(name.length)

/** Two or more words that start with a capital letter: "Substance Abuse Prevention and Treatment Block Grant". */
const capitalized = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+(?:(?:\s+(?:and|for|of|on))*[\s-]+\p{Lu}\p{Ll}+)+/gu

/** Where every word has a capital letter, capital letters do not tell a name. */
function isInTitleCase(text: string): boolean {
  const small = text.match(/(?<![\p{L}\p{N}'’])\p{Ll}+/gu) ?? []
  return small.every((word) => ['a', 'an', 'and', 'for', 'in', 'of', 'on', 'or', 'the', 'to', 'with'].includes(word))
}
