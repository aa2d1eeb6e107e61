import type { Prose, RichText } from '../prose.ts'
import { type BlockDefinition, reportContent } from './block-definition.ts'
import { formatLabeledList, readLabeledList } from './labeled-list.ts'

/** `:::timeline{title="…"}`: a list of steps down, one stroke for each hour a week. */
export type Timeline = {
  kind: 'timeline'
  title: string
  steps: { hours: number; label: string; text: RichText }[]
  /** What stands below the picture. */
  note?: Prose
}

/** How `:::timeline` is read. */
export const timeline: BlockDefinition<Timeline> = {
  kind: 'timeline',
  names: ['timeline'],
  attributes: { title: 'required' },
  example:
    ':::timeline{title="One way to step down"}\n- **9 hours a week** The intensive phase\n- **1 visit a week** Outpatient care\n\nEach stroke is about one hour.\n:::',
  parse: (directive, context) => {
    const { items = [], ...note } = readLabeledList(directive) ?? {}
    const steps = items.map(({ label, text }) => ({ hours: countStrokes(label), label, text }))
    if (steps.length === 0 || steps.some(({ hours }) => hours === 0)) {
      return reportContent(
        directive,
        context,
        'Each step is one paragraph, and starts with a bold label in plain words that says how many hours or visits, such as **9 hours a week**: one stroke is drawn for each.',
        timeline.example,
      )
    }
    return { kind: 'timeline', title: directive.attributes?.title ?? '', steps, ...note }
  },
  text: ({ title, steps, note }) => formatLabeledList(title, steps, note),
}

/** The first number of "9 hours", "1 visit" or "9 to 12 hours", so that "Weeks 1 to 4: 9 hours" draws 9 strokes. */
function countStrokes(label: string): number {
  const number = String.raw`\d+(?:\.\d+)?`
  const pattern = new RegExp(String.raw`(${number})(?:\s*(?:to|or|-|–)\s*${number})?[\s-]+(?:hour|visit)s?\b`, 'i')
  return Math.round(Number(pattern.exec(label)?.[1] ?? 0))
}
