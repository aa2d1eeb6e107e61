import { publish } from '../../published-library'
import { buildFrom, type Contents, goodFiles, problemsOf, withTitle } from '../../small-library'

/** Where the second article stands. */
export const costPath = 'content/articles/what-it-costs.md'
/** An article about something else than the good one. */
export const cost = withTitle('What does it cost?')
  .replaceAll('length', 'price')
  .replaceAll('hours', 'insurance')
  .replace('How long is typical?', 'What is a typical price?')
  .replace('How many insurance?', 'Does insurance pay?')
  .replace('Ask the program.', 'Ask your insurer first.')
/** Two articles, as they were published. */
export const published = publish({ ...goodFiles, [costPath]: cost })

/** What is said of ids and names that were used before, once some files are others. */
export const found = (contents: Contents) =>
  problemsOf(buildFrom({ ...published, ...contents }).files).filter(({ rule }) => rule === 'address-reused')

/** A text in which two words have changed places. */
export const swapIn = (text: string, one: string, other: string) =>
  text.replaceAll(one, '\0').replaceAll(other, one).replaceAll('\0', other)
