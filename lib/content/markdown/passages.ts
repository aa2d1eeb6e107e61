import type { Nodes, Root } from 'mdast'
import type { Fact } from '../tables/schemas.ts'
import { createPlacedReader, type PlacedText } from './placed-text.ts'

/** A heading, a paragraph, a paragraph of a list, a cell of a table, or the title of a block or the text of an image. */
export type PassageKind = 'heading' | 'paragraph' | 'item' | 'cell' | 'label'

/** A piece of text as a reader sees it: without markup and citations, with figures filled in. */
export type Passage = PlacedText & {
  kind: PassageKind
  /** True in a quotation that is set apart with `>`. */
  isQuotation: boolean
}

/**
 * All text of a document in its order, for the checks that look at words.
 * It runs before figures are filled in and citations numbered: after that, nobody knows any more where a word was typed.
 */
export function collectPassages(tree: Root, body: string, facts: Map<string, Fact> | undefined): Passage[] {
  const reader = createPlacedReader(body, facts)
  const passages: Passage[] = []
  const walk = (node: Nodes, kind: PassageKind, isQuotation: boolean): void => {
    const add = (own: PassageKind, placed: PlacedText) => {
      if (placed.text.trim()) passages.push({ ...placed, kind: own, isQuotation })
    }
    if (node.type === 'heading') add('heading', withoutId(reader.readNode(node)))
    if (node.type === 'paragraph') add(kind, reader.readNode(node))
    if (node.type === 'tableCell') add('cell', reader.readNode(node))
    if (node.type === 'image') add('label', reader.readWithin(node, node.alt ?? ''))
    if (node.type === 'containerDirective')
      for (const value of Object.values(node.attributes ?? {})) add('label', reader.readWithin(node, value ?? ''))
    if (!('children' in node)) return
    const inner = node.type === 'listItem' ? 'item' : kind
    for (const child of node.children) walk(child, inner, isQuotation || node.type === 'blockquote')
  }
  walk(tree, 'paragraph', false)
  return passages
}

function withoutId(heading: PlacedText): PlacedText {
  return { ...heading, text: heading.text.replace(/\s*\{\s*#[^{}]*\}\s*$/, '') }
}
