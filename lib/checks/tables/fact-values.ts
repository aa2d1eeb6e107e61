import type { ParsedLibrary } from '../../content/parsed-library.ts'
import { report } from '../../problems/problem.ts'

/** Digits, numbers in words, and words that count. */
const number =
  /\d|(?<!\p{L})(?:no|none|half|twice|once|double|triple|third|quarter|dozen|daily|weekly|monthly|yearly|every|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|million)(?!\p{L})/iu

/** The value of a figure holds a number, and fits into a sentence: no mark ends it. */
export function checkFactValues({ tables: { facts } }: ParsedLibrary): void {
  const { file, parsed } = facts
  for (const [index, { id, value }] of parsed?.data.facts.entries() ?? []) {
    const place = parsed?.placeOf(['facts', index, 'value'])
    const mark = /(?<!\b(?:\p{L}|a\.m|p\.m|U\.S|approx|etc|hrs?|mins?))[.,;:!?]$/u.exec(value)?.[0]
    if (mark) {
      report(file, {
        rule: 'fact-value',
        reason: `The value of {{${id}}} ends with "${mark}".`,
        why: 'It is put into sentences, and readers would see a mark in the middle of them, or two at the end.',
        mend: `value: ${value.slice(0, -1)}`,
        place,
      })
    } else if (!number.test(value)) {
      report(file, {
        rule: 'fact-value',
        reason: `The value of {{${id}}} holds no number: "${value}".`,
        why: 'It is shown on the page of all figures, where readers look for numbers.',
        mend: 'Write the number with its unit, such as: value: 6 to 12 weeks',
        place,
      })
    }
  }
}
