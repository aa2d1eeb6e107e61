import { quote } from '../mends/quoted.ts'
import type { ArticleDraft } from './article-draft.ts'
import type { KnownContent } from './known-content.ts'

/** The notes of content/article-template.md in whose place something comes that is known already, each with its quotes. */
const notes = {
  title: '"(Write: the question that this page answers)"',
  summary: '"(Write: the main message in one sentence.',
  keyPoint: '"(Write: the main message, as one sentence)"',
  topic: '"(Write: a topic of content/site.yaml, such as during)"',
  audience: '["(Write: self, family or clinician, or several of them)"]',
  today: '"(Write: today, such as 2026-11-23)"',
  nextYear: '"(Write: a year from now, such as 2027-11-23)"',
  figure: '(Write: a sentence with a figure and its source,',
}

/**
 * The text of a new article.
 *
 * @param today `YYYY-MM-DD`
 */
export function fillTemplate(
  template: string,
  draft: ArticleDraft,
  facts: KnownContent['facts'],
  today: string,
): string {
  const message = draft.message && quote(draft.message)
  const summary = template.split('\n').find((line) => line.includes(notes.summary)) ?? ''
  const figure = template.split('\n').find((line) => line.includes(notes.figure)) ?? ''
  const pairs: [string, string][] = [
    [notes.title, quote(draft.title)],
    [summary, draft.message ? `summary: ${quote(`${draft.message} ${restOfSummary}`)}` : summary],
    [notes.keyPoint, message || notes.keyPoint],
    [notes.topic, draft.topic],
    [notes.audience, `[${draft.audience.join(', ')}]`],
    [notes.today, today],
    [notes.nextYear, addYear(today)],
    [figure, [...draft.sources.map((id) => noteOf(id, facts)), figure].join('\n\n')],
  ]
  return pairs.reduce((text, [from, to]) => (from ? text.replaceAll(from, () => to) : text), template)
}

/** Together with a message of up to 25 words it has the 20 to 60 words of a summary. */
const restOfSummary =
  '(Write: in one or two more sentences, what the reader finds here. The whole summary has 20 to 60 words, this note not counted.)'

/** A note for what a source says, with the figures that it is the source of. */
function noteOf(source: string, facts: KnownContent['facts']): string {
  const figures = facts.filter(({ sources }) => sources.includes(source)).slice(0, 3)
  const named = figures.map(({ id }) => `{{${id}}}`).join(', ')
  const hint = named ? ` A figure is written so: ${named}.` : ''
  return `(Write: what the source says, in your words.${hint})[@${source}]`
}

/** The same day a year later; 28 February for 29 February. */
function addYear(day: string): string {
  const next = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`
  return next.endsWith('-02-29') ? next.replace(/29$/, '28') : next
}
