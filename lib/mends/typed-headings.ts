import type { Heading } from 'mdast'
import { toString as toText } from 'mdast-util-to-string'
import { parseBodyTree } from './body-tree.ts'

/** The headings of a page that have an id or should have one, in their order. */
export function findHeadings(text: string, path: string): Heading[] {
  const nodes = parseBodyTree(text, path)?.children ?? []
  return nodes.filter((node) => node.type === 'heading').filter(({ depth }) => depth === 2 || depth === 3)
}

/** The ids that stand at the ends of headings, as they are typed. */
export function typedIds(headings: Heading[]): string[] {
  return headings.flatMap((heading) => /\{\s*#\s*([^{}]*?)\s*\}\s*$/.exec(toText(heading))?.[1] ?? [])
}
