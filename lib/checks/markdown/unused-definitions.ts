import type { Definition, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { ParsedLibrary } from '../../content/parsed-library.ts'
import { type Finding, report } from '../../problems/problem.ts'

/** A line `[name]: address` keeps an address for links. It is used, and no other line has the same name: such a line is never shown. */
export function checkUnusedDefinitions({ documents }: ParsedLibrary): void {
  for (const { file, tree } of documents) {
    const used = collectUsed(tree)
    const lines = new Map<string, number>()
    visit(tree, 'definition', (node) => {
      const line = lines.get(node.identifier)
      if (line === undefined) lines.set(node.identifier, node.position?.start.line ?? 1)
      const finding = line !== undefined ? repeated(node, line) : used.has(node.identifier) ? undefined : unused(node)
      if (finding) report(file, { ...finding, place: node.position })
    })
  }
}

function collectUsed(tree: Root): Set<string> {
  const used = new Set<string>()
  visit(tree, ['linkReference', 'imageReference'], (node) => {
    if ('identifier' in node) used.add(node.identifier)
  })
  return used
}

const why = 'It would not be shown, and what you meant to say would be missing.'

function unused({ label, identifier, url }: Definition): Finding {
  const name = label ?? identifier
  return {
    rule: 'definition-unused',
    reason: `"[${name}]: ${url}" keeps an address for links named [${name}], and there is none.`,
    why,
    mend: `If it is a sentence, put a \\ before it: \\[${name}]: ${url}\nIf it is an address, write the link itself: [the words](${url})`,
  }
}

function repeated({ label, identifier, url }: Definition, line: number): Finding {
  const name = label ?? identifier
  return {
    rule: 'definition-unused',
    reason: `"[${name}]: ${url}" is not used, since "[${name}]:" stands on line ${line} already.`,
    why,
    mend: 'Give one of the two another name, here and in its links, or take one out.',
  }
}
