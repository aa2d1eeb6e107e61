import type { ListItem } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { toString as toText } from 'mdast-util-to-string'
import type { Position } from 'unist'
import { report } from '../../problems/problem.ts'
import { buildLine, buildProse, type Prose, type RichText } from '../prose.ts'
import type { BlockContext } from './block-definition.ts'

/** What `- **Mon** Group, 6 to 9 pm` says: the words in bold, the words after them, and where the item stands in its file. */
export type LabeledItem = { label: string; text: RichText; place: Position | undefined }

/** A list whose items begin with a label. `note` is what stands below it. */
export type LabeledList = { items: LabeledItem[]; note?: Prose }

/**
 * The list that a block begins with, and what follows it.
 * Undefined if there is no list, or if an item is not one paragraph with a bold label in plain words.
 */
export function readLabeledList({ children: [list, ...rest] }: ContainerDirective): LabeledList | undefined {
  if (list?.type !== 'list') return undefined
  const items = list.children.map(readLabeledItem).filter((item) => item !== undefined)
  if (items.length < list.children.length) return undefined
  return { items, ...(rest.length > 0 ? { note: buildProse(rest) } : {}) }
}

function readLabeledItem(item: ListItem): LabeledItem | undefined {
  const [paragraph, ...others] = item.children
  if (paragraph?.type !== 'paragraph' || others.length > 0) return undefined
  const [strong, ...words] = paragraph.children
  // The label is plain text: a link or citation in it would be lost.
  if (strong?.type !== 'strong' || !strong.children.every((node) => node.type === 'text')) return undefined
  const { html, text } = buildLine(words)
  // The space between the label and the words after it.
  return { label: toText(strong), text: { html: html.trim(), text }, place: item.position }
}

/** Reports, at its own line, an item whose words name no hours to draw. */
export function reportHours(
  { label, text, place }: LabeledItem,
  { file }: BlockContext,
  { why, mend }: { why: string; mend: string },
): undefined {
  const reason = `The hours of "${label}" cannot be read from "${text.text.trim()}".`
  report(file, { rule: 'block-content', reason, why, mend, place })
  return undefined
}

/** The words of a block that is a list with labels, for search and word counts. */
export function formatLabeledList(title: string, items: Omit<LabeledItem, 'place'>[], note: Prose | undefined): string {
  return [title, ...items.map(({ label, text }) => `${label} ${text.text}`.trim()), note?.text ?? ''].join('\n').trim()
}
