import type { Heading, PhrasingContent, Root } from 'mdast'
import { toString as toText } from 'mdast-util-to-string'
import type { Point } from 'unist'
import type { VFile } from 'vfile'
import { proposeSectionId, sectionIdPattern } from '../../addresses/section-ids.ts'
import { report } from '../../problems/problem.ts'
import {
  emptyHeading,
  findIdProblem,
  findLevelProblem,
  type HeadingFinding,
  markupInHeading,
  underlinedHeading,
} from './heading-problems.ts'

/** A heading of level 2 or 3 with its address. */
export type IdentifiedHeading = { id: string; title: string; depth: 2 | 3; line: number }

/**
 * Takes the `{#id}` off every heading, and reports headings that would have no lasting address.
 * Ids are never made up here: one that is derived from the words breaks when the words change.
 */
export function identifyHeadings(tree: Root, file: VFile): Map<Heading, IdentifiedHeading> {
  const headings = new Map<Heading, IdentifiedHeading>()
  const lineOfId = new Map<string, number>()
  let depthBefore = 1
  for (const node of tree.children) {
    if (node.type !== 'heading') continue
    const say = (finding: HeadingFinding) => report(file, { ...finding, place: node.position })
    const { title, typedId } = splitTitle(node)
    const underline = findUnderline(node)
    if (underline) {
      report(file, { ...underlinedHeading(title, node.depth, typedId), place: underline })
      if (!typedId) continue
    }
    const level = findLevelProblem(node.depth, depthBefore)
    if (level) say(level)
    if (node.depth > 1 && node.depth <= 3) depthBefore = node.depth
    if (!title) say(emptyHeading)
    if (node.children.some(isMarkup) || title.includes('[@')) say(markupInHeading(title))
    const line = node.position?.start.line ?? 1
    if (node.depth !== 2 && node.depth !== 3) continue
    const idProblem = findIdProblem(typedId, title, node.depth, lineOfId.get(typedId ?? ''))
    if (idProblem) say(idProblem)
    if (typedId && !lineOfId.has(typedId)) lineOfId.set(typedId, line)
    headings.set(node, { id: mendId(typedId), title, depth: node.depth, line })
  }
  return headings
}

/** The line of --- or ===. A heading that starts with # stands on one line. */
function findUnderline({ position }: Heading): Point | undefined {
  if (!position || position.end.line === position.start.line) return undefined
  return { line: position.end.line, column: 1 }
}

function splitTitle(node: Heading): { title: string; typedId: string | undefined } {
  const text = toText(node).trim()
  const start = text.lastIndexOf('{')
  const match = start === -1 ? null : /^\{(\s*)#(\s*)([^{}]*)\}$/.exec(text.slice(start))
  if (!match) return { title: text, typedId: undefined }
  const [, before, after, id = ''] = match
  return { title: text.slice(0, start).trim(), typedId: before || after ? ` ${id.trim()}` : id.trim() }
}

/** A mistyped id counts as the one that is proposed for it, so that the links to it are not reported as well. */
export function mendId(typed = ''): string {
  return sectionIdPattern.test(typed) ? typed : (proposeSectionId(typed) ?? typed)
}

function isMarkup(node: PhrasingContent): boolean {
  return node.type !== 'text'
}
