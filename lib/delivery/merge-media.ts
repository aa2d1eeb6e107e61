import type { AtRule, Root } from 'postcss'

/**
 * Puts what stands under the same condition into one `@media` at the end of the sheet: narrow before wide, paper last.
 * Each component brings its own; on an article the conditions repeated were 70 of 10,500 bytes with gzip.
 */
export function mergeMedia(root: Root): void {
  const merged = new Map<string, AtRule>()
  root.each((node) => {
    if (node.type !== 'atrule' || node.name !== 'media') return
    const first = merged.get(node.params)
    if (!first) merged.set(node.params, node)
    else {
      first.append(node.nodes ?? [])
      node.remove()
    }
  })
  const inOrder = [...merged.values()].sort((a, b) => rank(a) - rank(b))
  for (const media of inOrder) root.append(media)
}

/** What is for paper has the last word. Conditions without a width come first, in the order of the sheet. */
function rank({ params }: AtRule): number {
  if (params === 'print') return Number.POSITIVE_INFINITY
  return Number(/min-width:\s*([\d.]+)/.exec(params)?.[1] ?? 0)
}
