import type { Definition, Root } from 'mdast'
import { visit } from 'unist-util-visit'

/**
 * Turns `[text][name]` into a link with the address of its definition.
 * It happens on the whole document, because a definition may stand in another section than the link.
 */
export function resolveReferenceLinks(tree: Root): void {
  const definitions = new Map<string, Definition>()
  visit(tree, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node)
  })
  visit(tree, ['linkReference', 'imageReference'], (node, index, parent) => {
    if (!parent || index === undefined || (node.type !== 'linkReference' && node.type !== 'imageReference')) return
    const definition = definitions.get(node.identifier)
    if (!definition) return
    const { url, title } = definition
    parent.children[index] =
      node.type === 'linkReference'
        ? { type: 'link', url, title, children: node.children, position: node.position }
        : { type: 'image', url, title, alt: node.alt, position: node.position }
  })
  tree.children = tree.children.filter((node) => node.type !== 'definition')
}
