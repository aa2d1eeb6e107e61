import { z } from 'zod'
import { describeMarkup, findMarkup } from '../text/markup.ts'
import { findLanguage, isLanguage } from './languages.ts'
import { quoteText } from './quote-text.ts'
import { describeDay, isDay } from './typed-days.ts'

/** Every YAML value arrives as text (see `yaml.ts`), so that `1.10` stays `1.10` and a date stays the day it names. */
export const text = z.string().trim().min(1, 'is empty')

const refuseMarkup = z.check<string>(({ value, issues }) => {
  const markup = findMarkup(value)
  if (markup) issues.push(complain(value, describeMarkup(markup)))
})

/** A text in curly quotes as a word processor makes them: they do not belong to YAML, and would be printed. */
const refuseCurlyQuotes = z.check<string>(({ value, issues }) => {
  const inner = /^“([^“”]*)”$/.exec(value)?.[1]
  if (inner === undefined) return
  const message = 'stands in curly quotes, which would be printed'
  issues.push(complain(value, { message, mend: `Write straight ones, or none: ${quoteText(inner)}` }))
})

const refuseFigures = z.check<string>(({ value, issues }) => {
  const typed = /\{\{[^{}]*(?:\}\})?/.exec(value)?.[0]
  if (typed) {
    const message = `holds a figure ("${typed}"), and figures are not filled in here`
    issues.push(complain(value, { message, mend: `Write it as plain words. ${whereFiguresStand}` }))
  }
})

const whereFiguresStand =
  'Figures can stand in the title, the summary, the text of key points, blocks and the text itself.'

/** `continue` lets a union see that the rest of the value has the right form. */
function complain(input: string, { message, mend }: { message: string; mend: string }) {
  return { code: 'custom' as const, input, message, params: { mend }, continue: true }
}

/** A text that is printed as it is typed: without markup, and without figures. It may be empty. */
export const plainTextOrNothing = z.string().trim().check(refuseMarkup, refuseCurlyQuotes, refuseFigures)

/** A text that is printed as it is typed: without markup, and without figures. */
export const plainText = text.check(refuseMarkup, refuseCurlyQuotes, refuseFigures)

/** The same for the fields into which figures (`{{id}}`) are filled: title, summary and the text of key points. */
export const plainTextWithFigures = text.check(refuseMarkup, refuseCurlyQuotes)

/** A day of the calendar, `YYYY-MM-DD`. Ambiguous forms such as 3/4/2026 are refused, and so are days that do not exist. */
export const day = text.check(({ value, issues }) => {
  if (!isDay(value)) issues.push({ code: 'custom', input: value, ...describeDay(value) })
})

/** The form of section ids, fact ids, source ids and term ids. */
export const idPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/

/** An id: lower-case words joined by hyphens. */
export const id = text.regex(
  idPattern,
  'must be lower-case letters and digits, joined by hyphens, such as typical-length',
)

/** The language of a page, as BCP 47 names it: https://www.rfc-editor.org/info/bcp47 */
export const language = text.check(({ value, issues }) => {
  if (isLanguage(value)) return
  const meant = findLanguage(value)
  const mend = meant ? `Write lang: ${meant}` : 'Write the two letters of the language, such as lang: es'
  issues.push(complain(value, { message: 'is not the short name of a language', mend }))
})

/** An e-mail address, or nothing. */
export const emailOrNothing = plainTextOrNothing.check(({ value, issues }) => {
  if (value === '' || z.email().safeParse(value).success) return
  const found = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/.exec(value)?.[0]
  const mend = found ? `Write contact: ${found}` : 'Write an e-mail address, such as contact: editors@example.org'
  issues.push(complain(value, { message: 'is not an e-mail address', mend }))
})
