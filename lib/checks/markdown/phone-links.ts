import { helpSlug } from '../../addresses/fixed-paths.ts'
import type { ParsedLibrary } from '../../content/parsed-library.ts'
import { nearest } from '../../problems/nearest.ts'
import { type Finding, report } from '../../problems/problem.ts'
import { findNumbers, formatNumber, isNearlySame, isTextNumber, isVoiceNumber, toDigits } from './phone-numbers.ts'
import { collectTypedLinks, type TypedLink } from './typed-links.ts'

/** A link that dials holds a number that can be dialed, and it is the one that its words say. */
export function checkPhoneLinks({ documents }: ParsedLibrary): void {
  const help = documents.find(({ slug, folder }) => folder === 'pages' && slug === helpSlug)
  const trusted = new Set(help ? collectTypedLinks(help).flatMap(({ href }) => dialed(href)?.digits ?? []) : [])
  for (const { file, tree, body } of documents) {
    for (const link of collectTypedLinks({ tree, body })) {
      const number = dialed(link.href)
      const finding = number && findProblem(link, number, trusted)
      if (finding) report(file, { ...finding, place: link.place })
    }
  }
}

/** What a link dials: `typed` as it stands there, and its digits without the 1 for the United States. */
type Dialed = { scheme: 'tel' | 'sms'; typed: string; digits: string }

function dialed(href: string): Dialed | undefined {
  const [, scheme, typed = ''] = /^(tel|sms):([^?;&,]*)/i.exec(href) ?? []
  if (!scheme) return undefined
  return { scheme: scheme.toLowerCase() as Dialed['scheme'], typed, digits: toDigits(typed) }
}

function wrongNumber(reason: string, mend: string): Finding {
  return {
    rule: 'link-phone',
    reason,
    why: 'Someone in danger taps it and trusts it. A wrong number can cost a life.',
    mend,
  }
}

function findProblem(
  { words, href, isBare }: TypedLink,
  number: Dialed,
  trusted: ReadonlySet<string>,
): Finding | undefined {
  const { scheme, typed, digits } = number
  const isCall = scheme === 'tel'
  const write = (right: string) => `[${words}](${scheme}:${formatNumber(right)})`
  if (/[a-z%]/i.test(typed)) {
    return wrongNumber(`"${typed}" holds letters or other signs, and a phone dials digits.`, `Write ${write(digits)}`)
  }
  if (!(isCall ? isVoiceNumber(digits) : isTextNumber(digits))) {
    const reason = `"${typed}" is no number that can be ${isCall ? 'called' : 'texted'} in the United States.`
    return wrongNumber(reason, mendLength(number, trusted))
  }
  const said = findNumbers(words)
  if (said[0] && !said.includes(digits)) {
    const reason = `The words say ${formatNumber(said[0])}, and the link ${isCall ? 'calls' : 'texts'} ${formatNumber(digits)}.`
    return wrongNumber(reason, `Look up which is right. If it is the one in the words: ${write(said[0])}`)
  }
  const meant = !trusted.has(digits) && [...trusted].find((other) => isNearlySame(other, digits))
  if (meant) {
    const reason = `${formatNumber(digits)} is nearly ${formatNumber(meant)}, a number of /help-now.`
    return wrongNumber(reason, `Did you mean ${formatNumber(meant)}?`)
  }
  return isBare ? undefined : findWrongVerb(words, href, number)
}

function mendLength({ scheme, digits }: Dialed, trusted: ReadonlySet<string>): string {
  if (scheme === 'tel' && isTextNumber(digits))
    return `Numbers of five or six digits take texts only: [Text ${digits}](sms:${digits})`
  const meant = digits.length > 3 && nearest(digits, trusted)
  if (meant) return `Did you mean ${formatNumber(meant)}?`
  return 'Write 988, 911, or all ten digits behind the 1, as in 1-800-662-4357.'
}

/** Who asks to text may not be able to speak, for example with a violent partner in the next room. */
function findWrongVerb(words: string, href: string, { scheme }: Dialed): Finding | undefined {
  const saysCall = /\b(?:call|phone|ring|dial)\b/i.test(words)
  const saysText = /\b(?:text|sms)\b/i.test(words)
  if (saysCall === saysText || saysCall === (scheme === 'tel')) return undefined
  const other = href.replace(/^\w+/, scheme === 'tel' ? 'sms' : 'tel')
  return {
    rule: 'link-phone',
    reason: `The words are "${words}", and the link ${scheme === 'tel' ? 'makes a call' : 'writes a text'}.`,
    why: 'Someone may ask to text because nobody must hear them, or to call because they cannot write.',
    mend: `Write [${words}](${other})`,
  }
}
