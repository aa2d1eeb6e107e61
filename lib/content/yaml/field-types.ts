import { z } from 'zod'
import { describeMarkup, findMarkup } from '../text/markup.ts'

/** Every YAML value arrives as text (see `yaml.ts`), so that `1.10` stays `1.10` and a date stays the day it names. */
export const text = z.string().trim().min(1, 'is empty')

const refuseMarkup = z.check<string>(({ value, issues }) => {
  const markup = findMarkup(value)
  if (markup) issues.push(complain(value, describeMarkup(markup)))
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
export const plainTextOrNothing = z.string().trim().check(refuseMarkup, refuseFigures)

/** A text that is printed as it is typed: without markup, and without figures. */
export const plainText = text.check(refuseMarkup, refuseFigures)

/** The same for the fields into which figures (`{{id}}`) are filled: title, summary and the text of key points. */
export const plainTextWithFigures = text.check(refuseMarkup)

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

function isDay(value: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)
  if (!match) return false
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}

function describeDay(value: string): { message: string; params?: { mend: string } } {
  const slashed = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(value)
  const [, a = '', b = '', year] = slashed ?? []
  const two = (part: string) => part.padStart(2, '0')
  const choices = [...new Set([`${year}-${two(a)}-${two(b)}`, `${year}-${two(b)}-${two(a)}`])].filter(isDay)
  const params = { mend: `Write ${choices.join(' or ')}.` }
  if (choices.length === 2) return { message: 'could be read in two ways', params }
  const message = 'must be a day of the calendar, year first, such as 2026-11-23'
  return choices.length === 1 ? { message, params } : { message }
}
