import type { Definition, Image, Link } from 'mdast'
import { toString as toText } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { ParsedLibrary } from '../../content/parsed-library.ts'
import { report } from '../../problems/problem.ts'

/** No link or image has a text that only a mouse brings up: `[words](address "more")`. */
export function checkHoverTexts({ documents }: ParsedLibrary): void {
  for (const { file, tree } of documents) {
    visit(tree, ['link', 'image', 'definition'], (node) => {
      if (!isTitled(node) || !node.title) return
      report(file, {
        rule: 'hover-text',
        reason: `"${node.title}" shows only while a mouse rests on the ${node.type === 'image' ? 'image' : 'link'}.`,
        why: 'On a phone there is no mouse, and most screen readers do not say it: hardly any reader would get it.',
        mend: `Put these words into the text, and write ${withoutTitle(node)}`,
        place: node.position,
      })
    })
  }
}

function isTitled(node: { type: string }): node is Definition | Image | Link {
  return ['link', 'image', 'definition'].includes(node.type)
}

function withoutTitle(node: Definition | Image | Link): string {
  if (node.type === 'definition') return `[${node.label ?? node.identifier}]: ${node.url}`
  return node.type === 'image' ? `![${node.alt}](${node.url})` : `[${toText(node)}](${node.url})`
}
