import type { ListItem } from 'mdast'
import { toString as toText } from 'mdast-util-to-string'
import { buildProse, type Prose } from '../prose.ts'
import { type BlockDefinition, reportContent, splitLabel, splitListAndRest } from './block-definition.ts'

/** `:::timeline{title="…"}`: a list of steps down, one stroke for each hour a week. */
export type Timeline = {
  kind: 'timeline'
  title: string
  steps: { hours: number; label: string; text: string }[]
  /** What stands below the picture. */
  note?: Prose
}

export const timeline: BlockDefinition<Timeline> = {
  names: ['timeline'],
  attributes: { title: 'required' },
  example:
    ':::timeline{title="One way to step down"}\n- **9 hours a week** The intensive phase\n- **1 visit a week** Outpatient care\n\nEach stroke is about one hour.\n:::',
  parse: (directive, context) => {
    const { list, rest } = splitListAndRest(directive.children)
    const steps = list?.children.map(readStep)
    if (!steps || steps.some((step) => step === undefined)) {
      return reportContent(
        directive,
        context,
        'Each step needs a bold label with a number: one stroke is drawn for each hour.',
        timeline.example,
      )
    }
    return {
      kind: 'timeline',
      title: directive.attributes?.title ?? '',
      steps: steps.filter((step) => step !== undefined),
      ...(rest.length > 0 ? { note: buildProse(rest) } : {}),
    }
  },
  text: ({ title, steps, note }) =>
    [title, ...steps.map((step) => `${step.label} ${step.text}`), note?.text ?? ''].join('\n').trim(),
}

function readStep(item: ListItem): Timeline['steps'][number] | undefined {
  const [paragraph] = item.children
  const parts = paragraph?.type === 'paragraph' ? splitLabel(paragraph) : undefined
  if (!parts) return undefined
  const label = parts.label.map((node) => toText(node)).join('')
  const hours = Number(/\d+/.exec(label)?.[0])
  return hours > 0
    ? {
        hours,
        label,
        text: parts.rest
          .map((node) => toText(node))
          .join('')
          .trim(),
      }
    : undefined
}
