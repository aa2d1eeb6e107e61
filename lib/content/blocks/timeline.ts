import type { ListItem, PhrasingContent } from 'mdast'
import { toString as toText } from 'mdast-util-to-string'
import { buildLine, buildProse, type Prose, type RichText } from '../prose.ts'
import { type BlockDefinition, reportContent, splitLabel, splitListAndRest } from './block-definition.ts'

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
    const { list, rest } = splitListAndRest(directive.children)
    const steps = list?.children.map(readStep)
    if (!steps || steps.some((step) => step === undefined)) {
      return reportContent(
        directive,
        context,
        'Each step is one paragraph, and starts with a bold label in plain words that says how many hours or visits, such as **9 hours a week**: one stroke is drawn for each.',
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
    [title, ...steps.map((step) => `${step.label} ${step.text.text}`), note?.text ?? ''].join('\n').trim(),
}

function readStep(item: ListItem): Timeline['steps'][number] | undefined {
  const [paragraph, ...others] = item.children
  const parts = paragraph?.type === 'paragraph' && others.length === 0 ? splitLabel(paragraph) : undefined
  // The label is plain text: a link or citation in it would be lost.
  if (!parts?.label.every((node) => node.type === 'text')) return undefined
  const label = toText({ type: 'paragraph', children: parts.label })
  const hours = countStrokes(label)
  return hours > 0 ? { hours, label, text: readText(parts.rest) } : undefined
}

/** The first number of "9 hours", "1 visit" or "9 to 12 hours", so that "Weeks 1 to 4: 9 hours" draws 9 strokes. */
function countStrokes(label: string): number {
  const number = String.raw`\d+(?:\.\d+)?`
  const pattern = new RegExp(String.raw`(${number})(?:\s*(?:to|or|-|–)\s*${number})?[\s-]+(?:hour|visit)s?\b`, 'i')
  return Math.round(Number(pattern.exec(label)?.[1] ?? 0))
}

function readText(nodes: PhrasingContent[]): RichText {
  const { html, text } = buildLine(nodes)
  // The space between the label and the text.
  return { html: html.trim(), text }
}
