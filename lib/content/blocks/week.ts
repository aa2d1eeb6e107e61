import type { Prose, RichText } from '../prose.ts'
import { type BlockContext, type BlockDefinition, reportContent } from './block-definition.ts'
import { formatLabeledList, type LabeledItem, readLabeledList, reportHours } from './labeled-list.ts'
import { parseSessionHours } from './session-hours.ts'

/** `:::week{title="…"}`: a list of days, one stroke for each hour of treatment. */
export type Week = {
  kind: 'week'
  title: string
  /** A day without a session has 0 hours. */
  days: { hours: number; label: string; text: RichText }[]
  /** What stands below the picture. */
  note?: Prose
}

/** How `:::week` is read. */
export const week: BlockDefinition<Week> = {
  kind: 'week',
  names: ['week'],
  attributes: { title: 'required' },
  example:
    ':::week{title="A week in an evening IOP"}\n- **Mon** Group, 6 to 9 pm\n- **Tue** Counselor, 50 minutes\n- **Wed** No session\n\nEach stroke is about one hour.\n:::',
  parse: (directive, context) => {
    const say = (reason: string) => reportContent(directive, context, reason, week.example)
    const list = readLabeledList(directive)
    if (!list) return say('Each day is one paragraph, and starts with a bold label in plain words, such as **Mon**.')
    const { items, ...note } = list
    if (items.length > 7) return say(`This week has ${items.length} days, and 7 fit.`)
    const twice = items.find(({ label }, at) => items.findIndex((item) => item.label === label) < at)
    if (twice) return say(`The day "${twice.label}" is there twice. Two sessions of a day stand in one line.`)
    const long = items.find(({ label }) => label.length > 8)
    if (long) return say(`The name "${long.label}" does not fit above its day. Short names do: Mon, Tue, Wed.`)
    const days = items.map((item) => readDay(item, context)).filter((day) => day !== undefined)
    if (days.length < items.length) return undefined
    return { kind: 'week', title: directive.attributes?.title ?? '', days, ...note }
  },
  text: ({ title, days, note }) => formatLabeledList(title, days, note),
}

function readDay(item: LabeledItem, context: BlockContext): Week['days'][number] | undefined {
  const { label, text } = item
  const hours = parseSessionHours(text.text)
  if (hours !== undefined) return { hours, label, text: { ...text, html: keepTimesWhole(text.html) } }
  return reportHours(item, context, {
    why: 'One stroke is drawn for each hour. Without a time the day would look free.',
    mend: 'Write from when to when ("6 to 9 pm"), or how long ("50 minutes"), or "No session". A semicolon parts two sessions of a day.',
  })
}

/** A day is a narrow column: "6 to 9 pm" shall not be torn apart in it. What is longer than this would not fit as a whole. */
function keepTimesWhole(html: string): string {
  return html.replace(/\b(?:\d to \d{1,2}|\d\d to \d) [ap]m\b|\b\d{1,2}(?::\d\d)? [ap]m\b|\b\d+ min\b/gi, (whole) =>
    whole.replaceAll(' ', '\u00a0'),
  )
}
