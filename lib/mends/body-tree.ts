import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { reportDeepNesting } from '../content/markdown/nesting-limits.ts'
import { parseMarkdown } from '../content/markdown/parse.ts'
import { findParts, type Part } from './parts.ts'

/** One mend after the other asks for the tree of the same text, and most find nothing to mend. */
let latest: { text: string; path: string; tree: Root | undefined } | undefined

/** The syntax tree of the text of a page; its offsets are those of the file. Undefined for a table, and for what is nested too deeply. */
export function parseBodyTree(text: string, path: string): Root | undefined {
  if (latest?.text !== text || latest.path !== path) latest = { text, path, tree: parse(text, path) }
  return latest.tree
}

function parse(text: string, path: string): Root | undefined {
  const { body } = findParts(text, path)
  if (!body) return undefined
  const typed = text.slice(body.start)
  return reportDeepNesting(typed, new VFile()) ? undefined : parseMarkdown('\n'.repeat(body.start) + typed)
}

const verbatimTypes = ['code', 'inlineCode', 'html']

/** Where spaces and signs are kept as they are typed: code and HTML, of which the check says more. */
export function findVerbatim(text: string, path: string): Part[] {
  const parts: Part[] = []
  const tree = parseBodyTree(text, path)
  if (!tree) return []
  visit(tree, ({ type, position }) => {
    const [start, end] = [position?.start.offset, position?.end.offset]
    if (verbatimTypes.includes(type) && start !== undefined && end !== undefined) parts.push({ start, end })
  })
  return parts
}
