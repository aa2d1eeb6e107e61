import { type Amount, countsTime, findAmounts } from '../../content/text/amounts.ts'
import { coverQuotations } from '../words/own-texts.ts'

/** A sentence about the site itself. */
const isAboutUs =
  /\b(?:our|the|this) (?:article|browser|guide|page|server|site|website)s?\b|\bwe (?:answer|check|keep|measure|read|test|update)\b|\b(?:contrast|pixels?|scroll|strokes?|zoom)\b/i

/** A sentence that makes something up to show it. */
const isExample = /\b(?:an example|for (?:example|instance)|e\.g\.|imagine|our example|suppose)\b/i

/** A sentence that asks a reader to get in touch or to plan, and when: "If you have not slept for 3 days, call a doctor." */
const asksReader =
  /^(?:(?:also|always|and|first|or|please|so|then),? )?(?:(?:after|before|if|once|when)\b[^,:;]*[,:] )?(?:arrive|ask|book|bring|call|check|come|copy|dial|do not (?:drive|wait)|keep|leave|list|note|pack|plan|practice|print|read|say|set|show|talk|tell|text|try|write)\b/i

/**
 * The amounts by which a sentence states something about treatment. A question states nothing; what someone said is
 * theirs. Parts, prices and multiples count wherever they stand; of times, those that only say when to call, how old
 * someone is or how long the page takes are left out.
 */
export function findClaims(sentence: string): Amount[] {
  if (/\?["”’)]*$/.test(sentence) || isAboutUs.test(sentence)) return []
  const amounts = findAmounts(coverQuotations(sentence))
  if (amounts.length === 0 || !(isExample.test(sentence) || asksReader.test(sentence)))
    return amounts.filter((amount) => !countsTime(amount) || !isEverydayTime(amount, sentence))
  return amounts.filter((amount) => !countsTime(amount))
}

/** How many characters on each side of an amount tell what it is for. */
const reach = 60

/** Words behind a time that make it an age, a moment or a way of speaking: "3 years old", "one day at a time". */
const isAgeOrPast =
  /^[\s-](?:ago|at a time|from now|in a row|of age|of school|old|to read)\b|^ (?:and|or) (?:older|over|younger)\b/i
/** "2 hours before", "an hour early". With days it can be a rule: "30 days ahead". Before a dose it is advice. */
const isMoment = /^ (?:ahead|before(?!.*\b(?:doses?|drinks?|medicines?|taking)\b)|beforehand|early|in advance|later)\b/i
/** Words before a time that make it a while on everyone's calendar: "in the last 12 months", "aged 16 years". */
const isWhile = /\b(?:(?:the|these|those|your) (?:coming|last|next|past|previous)|your first|aged?) $/i
/** "Within 24 hours", unless a rule is told: "the plan must answer within 72 hours". */
const isSoon = /^(?!.*\b(?:law|must|rule)\b).*\bwithin (?:about |the (?:first|next) )?$/i
/** "24 hours a day", "24-hour staff", "seven days a week". */
const isDayAndNight =
  /^(?:(?:24|twenty-four)[\s-]hours?\b(?! (?:after|before|later|of|or))|(?:7|seven) days (?:a|per) week\b)/i
/** "One day you may", "for one week": the number is hardly more than "a". */
const isOne = /^one [a-z]+$/i

function isEverydayTime({ text, offset, unit }: Amount, sentence: string): boolean {
  const before = sentence.slice(Math.max(0, offset - reach), offset)
  const after = sentence.slice(offset + text.length, offset + text.length + reach)
  const isShort = unit === 'second' || unit === 'minute' || unit === 'hour'
  return (
    isOne.test(text) ||
    isAgeOrPast.test(after) ||
    isWhile.test(before) ||
    isDayAndNight.test(text + after) ||
    (isShort && (isMoment.test(after) || isSoon.test(before)))
  )
}
