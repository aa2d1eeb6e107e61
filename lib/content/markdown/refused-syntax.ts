import type { Nodes, Root } from 'mdast'
import { toString as toText } from 'mdast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { type Finding, report } from '../../problems/problem.ts'

/**
 * Reports what Markdown allows and this site does not. Raw HTML, footnotes, code and one-line blocks would vanish from the
 * page; boxes, struck-out words and lines across the page would reach it, and say nothing to someone who hears it.
 */
export function refuseSyntax(tree: Root, file: VFile): void {
  visit(tree, (node) => {
    const finding = findRefused(node)
    if (finding) report(file, { ...finding, place: node.position })
  })
  visit(tree, (node) => {
    // Every markup in a heading is refused there.
    if (node.type === 'heading') return SKIP
    const finding = findSigns(node)
    if (finding) report(file, { ...finding, place: node.position })
    return undefined
  })
}

function findRefused(node: Nodes): Finding | undefined {
  if (node.type === 'html') {
    return {
      rule: 'raw-html',
      reason: `"${firstLine(node.value)}" is HTML, which is not used here.`,
      why: 'It would be taken out, and a reader would miss what you meant to show.',
      mend: 'Write it as Markdown, or use a block such as :::note. A comment for editors belongs into the pull request.',
    }
  }
  const footnote = findFootnote(node)
  if (footnote) {
    return {
      rule: 'footnote',
      reason: `"[^${footnote}]" is a footnote, which is not used here.`,
      why: 'Readers find all sources in one list, each with a way back to the text.',
      mend: 'Cite a source of content/sources.yaml: [@source-id]. Put other remarks into the text or a :::note.',
    }
  }
  if (node.type === 'code') {
    return {
      rule: 'code-block',
      reason: 'These lines start with four spaces or stand between ```, which makes them computer code.',
      why: 'A reader would not see them.',
      mend: 'Take the spaces at the start of the lines away, or the ``` lines.',
    }
  }
  if (node.type === 'leafDirective') {
    return {
      rule: 'block-unclosed',
      reason: `"::${node.name}" has two colons. Blocks start with three and end with three.`,
      why: 'What it should hold would not be shown as a block.',
      mend: `Write :::${node.name} on a line of its own, then the text, then ::: on a line of its own.`,
    }
  }
  return undefined
}

/** What reaches the page, and helps no reader there. */
function findSigns(node: Nodes): Finding | undefined {
  if (node.type === 'thematicBreak') {
    return {
      rule: 'line-across',
      reason: 'These signs draw a line across the page.',
      why: 'A screen reader says "separator", and nobody learns what comes next. Sections are parted by their headings.',
      mend: 'Take it out, or write a heading in its place: ## Your question? {#its-id}',
    }
  }
  if (node.type === 'listItem' && typeof node.checked === 'boolean') {
    return {
      rule: 'task-box',
      reason: `"[${node.checked ? 'x' : ' '}]" at the start of this point is a box to tick, and would be left out.`,
      why: 'A reader would see a plain list, and nothing to tick on paper.',
      mend: 'For boxes, use a block:\n:::checklist\n- the first thing\n- the second thing\n:::\nOtherwise take the brackets away.',
    }
  }
  if (node.type === 'delete') {
    return {
      rule: 'struck-out',
      reason: `"${firstLine(toText(node))}" is struck out.`,
      why: 'Most screen readers do not say so: someone who listens would take it for true.',
      mend: 'Take the words out. What has changed on a page stands in its field "changes".',
    }
  }
  if (node.type === 'inlineCode') {
    return {
      rule: 'code-words',
      reason: `"${firstLine(node.value)}" stands between \` signs, which makes computer code of it.`,
      why: 'A reader would see it in the letters of a typewriter, and figures and sources in it would not be filled in.',
      mend: `Take the \` signs away, or write quotation marks: "${firstLine(node.value).replace(/[<*_\\]/g, '\\$&')}"`,
    }
  }
  return undefined
}

/** A footnote that is never explained stays text. */
function findFootnote(node: Nodes): string | undefined {
  if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') return node.identifier
  return node.type === 'text' ? /\[\^([^\]\s]+)\]/.exec(node.value)?.[1] : undefined
}

function firstLine(value: string): string {
  const [line = ''] = value.split('\n')
  return line.length > 60 ? `${line.slice(0, 60)}…` : line
}
