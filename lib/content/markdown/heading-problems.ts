import { isReservedId, proposeSectionId, sectionIdPattern } from '../../addresses/section-ids.ts'
import type { Finding } from '../../problems/problem.ts'

/** What to tell an editor about a heading. The place is that of the heading. */
export type HeadingFinding = Omit<Finding, 'place'>

/** A heading without words. */
export const emptyHeading: HeadingFinding = {
  rule: 'heading-empty',
  reason: 'This heading has no words.',
  why: 'A reader who jumps from heading to heading would land on nothing. (WCAG 2.4.6)',
  mend: 'Write the reader’s question, for example: ## How long is typical? {#typical-length}',
}

/** A heading that is more than plain words. */
export function markupInHeading(title: string): HeadingFinding {
  return {
    rule: 'heading-markup',
    reason: 'This heading holds a link, bold text, a citation or other markup.',
    why: 'Headings also stand in lists, previews and link texts, which are plain text.',
    mend: `Write it as plain words: ## ${title.replace(/\[@[^\]]*\]/g, '').trim()}`,
  }
}

/** A text that became a heading by the line of --- or === below it. The place is that line. */
export function underlinedHeading(title: string, depth: number, typedId: string | undefined): HeadingFinding {
  const line = depth === 1 ? '===' : '---'
  const words = title.split('\n').at(-1)?.trim() ?? ''
  return {
    rule: 'heading-underlined',
    reason: `The line of ${line} makes a heading of what stands right above it: "${words}".`,
    why: 'A sentence of yours would be shown as a heading, and stand in the list of sections.',
    mend: `For a heading, take the line away and type: ## ${words} {#${typedId ?? proposeSectionId(words) ?? 'two-or-three-words'}}\nFor plain text, take the line away.`,
  }
}

/** What is wrong with the level of a heading. `before` is the level of the heading above it, 1 if there is none. */
export function findLevelProblem(depth: number, before: number): HeadingFinding | undefined {
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

/** What is wrong with the id of a heading. `otherLine` is where the same id stands already. */
export function findIdProblem(
  typed: string | undefined,
  title: string,
  depth: 2 | 3,
  otherLine: number | undefined,
): HeadingFinding | undefined {
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
