import type { Heading, PhrasingContent, Root } from 'mdast'
import { toString as toText } from 'mdast-util-to-string'
import type { VFile } from 'vfile'
import { isReservedId, proposeSectionId, sectionIdPattern } from '../../addresses/section-ids.ts'
import { report } from '../problem.ts'

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
    const say = (finding: Omit<Parameters<typeof report>[1], 'place'>) =>
      report(file, { ...finding, place: node.position })
    const { title, typedId } = splitTitle(node)
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

function splitTitle(node: Heading): { title: string; typedId: string | undefined } {
  const match = /^(.*?)\s*\{\s*#\s*([^{}]*?)\s*\}\s*$/s.exec(toText(node))
  const malformed = /\{\s*#\s|\{\s+#/.test(toText(node))
  if (!match) return { title: toText(node).trim(), typedId: undefined }
  const id = match[2] ?? ''
  return { title: (match[1] ?? '').trim(), typedId: malformed ? ` ${id}` : id }
}

/** A mistyped id counts as the one that is proposed for it, so that the links to it are not reported as well. */
function mendId(typed = ''): string {
  return sectionIdPattern.test(typed) ? typed : (proposeSectionId(typed) ?? typed)
}

function isMarkup(node: PhrasingContent): boolean {
  return node.type !== 'text'
}

const emptyHeading = {
  rule: 'heading-empty',
  reason: 'This heading has no words.',
  why: 'A reader who jumps from heading to heading would land on nothing. (WCAG 2.4.6)',
  mend: 'Write the reader’s question, for example: ## How long is typical? {#typical-length}',
}

function markupInHeading(title: string) {
  return {
    rule: 'heading-markup',
    reason: 'This heading holds a link, bold text, a citation or other markup.',
    why: 'Headings also stand in lists, previews and link texts, which are plain text.',
    mend: `Write it as plain words: ## ${title.replace(/\[@[^\]]*\]/g, '').trim()}`,
  }
}

function findLevelProblem(depth: number, before: number) {
  const why = 'Screen readers announce the level, and a gap sounds as if something were missing. (WCAG 1.3.1)'
  if (depth === 1) {
    return {
      rule: 'heading-level',
      reason: 'The title stands in the front matter, so # is not used in the text.',
      why,
      mend: 'Start the line with ## for a section.',
    }
  }
  if (depth > 3) {
    return {
      rule: 'heading-level',
      reason: 'Headings go down to ###.',
      why,
      mend: 'Use ###, or write the text without a heading.',
    }
  }
  if (depth === 3 && before < 2) {
    return {
      rule: 'heading-level',
      reason: 'A ### heading needs a ## heading above it.',
      why,
      mend: 'Start the line with ##.',
    }
  }
  return undefined
}

function findIdProblem(typed: string | undefined, title: string, depth: 2 | 3, otherLine: number | undefined) {
  const why =
    'People send each other links to sections. Without a fixed id of its own, a link breaks when the words change.'
  const marks = '#'.repeat(depth)
  const proposal = proposeSectionId(title)
  const line = `${marks} ${title} {#${proposal ?? 'two-or-three-words'}}`
  if (typed === undefined)
    return { rule: 'heading-id', reason: `The heading "${title}" has no id.`, why, mend: `Type: ${line}` }
  if (otherLine !== undefined) {
    return {
      rule: 'heading-id-repeated',
      reason: `The id "${typed}" stands on line ${otherLine} already.`,
      why,
      mend: `Choose another id for one of the two, for example {#${proposal && proposal !== typed ? proposal : `${typed}-more`}}.`,
    }
  }
  if (!sectionIdPattern.test(typed)) {
    return {
      rule: 'heading-id',
      reason: `The id "${typed.trim()}" does not have the form of an id: 2 to 40 small letters, digits and hyphens, without spaces.`,
      why,
      mend: `Type: ${marks} ${title} {#${proposeSectionId(typed) ?? proposal ?? 'two-or-three-words'}}`,
    }
  }
  if (isReservedId(typed)) {
    return {
      rule: 'heading-id',
      reason: `The id "${typed}" is used by the page itself.`,
      why,
      mend: proposal ? `Type: ${line}` : 'Choose another id.',
    }
  }
  return undefined
}
