import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { type Finding, report } from '../../problems/problem.ts'

/** Reports what Markdown allows and this site does not: raw HTML, footnotes, code and one-line blocks. All would vanish from the page. */
export function refuseSyntax(tree: Root, file: VFile): void {
  visit(tree, (node) => {
    const finding = findRefused(node)
    if (finding) report(file, { ...finding, place: node.position })
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

/** A footnote that is never explained stays text. */
function findFootnote(node: Nodes): string | undefined {
  if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') return node.identifier
  return node.type === 'text' ? /\[\^([^\]\s]+)\]/.exec(node.value)?.[1] : undefined
}

function firstLine(value: string): string {
  const [line = ''] = value.split('\n')
  return line.length > 60 ? `${line.slice(0, 60)}…` : line
}
