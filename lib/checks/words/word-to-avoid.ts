/**
 * A row of the table of words that shame, and what to write in their place.
 * In `find` and `except`, a space stands for white space or a hyphen: `drug user` also finds "drug-user".
 */
export type WordToAvoid = {
  /** A pattern for whole words. Capital letters make no difference. */
  find: string
  /** The same words where they are right: "an alcoholic drink". What it covers is left alone. */
  except?: string
  /** True for an abbreviation that is a word without its capitals: MAT, mat. */
  inCapitals?: true
  /** What to write. "person" becomes "people" if the word stands for several. */
  use: string[]
  /** What the word does to a reader. */
  why: string
  /** True if the page may name it once, to explain it: "often called detox". */
  mayBeExplained?: true
  /** For a word that is only sometimes wrong. */
  severity?: 'warning'
}

/** A place of a text where a word to avoid stands. */
export type FoundWord = { row: WordToAvoid; word: string; offset: number }

/** The rows whose words stand in a text, in the order of the text. Where two overlap, the longer one says more. */
export function createWordFinder(rows: WordToAvoid[]): (text: string) => FoundWord[] {
  const compiled = rows.map((row) => ({
    row,
    pattern: wholeWords(row.find, row.inCapitals ? 'gu' : 'giu'),
    except: row.except === undefined ? undefined : wholeWords(row.except, 'giu'),
  }))
  // Nearly all texts hold none of the words: one question in place of one a row makes the check ten times as fast.
  const any = wholeWords(rows.map(({ find }) => find).join('|'), 'iu')
  return (text) => {
    if (!any.test(text)) return []
    const found = compiled.flatMap(({ row, pattern, except }) => {
      const words = matches(text, pattern)
      const right = except && words.length > 0 ? matches(text, except) : []
      return words
        .filter((word) => !right.some((other) => overlap(word, other)))
        .map(({ word, offset }) => ({ row, word, offset }))
    })
    return found
      .filter((one) => !found.some((other) => other.word.length > one.word.length && overlap(one, other)))
      .sort((one, other) => one.offset - other.offset)
  }
}

type Match = { word: string; offset: number }

function wholeWords(pattern: string, flags: string): RegExp {
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${pattern.replaceAll(' ', String.raw`[\s-]+`)})(?![\p{L}\p{N}])`,
    flags,
  )
}

function matches(text: string, pattern: RegExp): Match[] {
  return [...text.matchAll(pattern)].map(({ 0: word, index }) => ({ word, offset: index }))
}

function overlap(one: Match, other: Match): boolean {
  return one.offset < other.offset + other.word.length && other.offset < one.offset + one.word.length
}
