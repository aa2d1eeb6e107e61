import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { parseBodyTree } from './body-tree.ts'
import type { Mend } from './mend.ts'
import { findParts, isWithin, type Part } from './parts.ts'

/** Spaces that look like the one of the keyboard and are others, and tabs between words. */
const spaces = /[\u00a0\u2000-\u200a\u202f\u205f]|(?<=[^\s:|-])\t+(?=[^\s#|])/g

/** French puts a space of its own before ? and : and within « ». */
const ownSpaces = /[\u00a0\u202f]/

/** Spaces of other kinds, in the fields and in the words of the text. Addresses and code are left alone. */
export const oddSpaces: Mend = {
  explanation: 'A non-breaking space, or another space that is not that of the keyboard, becomes a normal one.',
  find: (text, { path }) => {
    const { fields } = findParts(text, path)
    const isFrench = /^lang:[ \t]*["']?fr/m.test(text.slice(fields?.start, fields?.end))
    const found = [...text.matchAll(spaces)].filter(([space]) => !(isFrench && ownSpaces.test(space)))
    if (found.length === 0) return []
    const tree = parseBodyTree(text, path)
    const words = tree ? findWords(tree, text) : []
    return found
      .filter(({ index }) => isWithin(index, fields) || words.some((part) => isWithin(index, part)))
      .map(({ index, 0: typed }) => ({
        start: index,
        end: index + typed.length,
        text: ' ',
        what: 'made a normal space of a space of another kind',
      }))
  },
}

/** Where words stand: text, the text of an image, and what stands between braces after the name of a block. */
function findWords(tree: Root, text: string): Part[] {
  const parts: Part[] = []
  visit(tree, (node) => {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset]
    if (start === undefined || end === undefined) return
    if (node.type === 'text') parts.push({ start, end })
    if (node.type === 'image') parts.push({ start, end: start + text.slice(start, end).indexOf('](') })
    if (node.type === 'containerDirective') parts.push({ start, end: start + text.slice(start, end).search(/\n|$/) })
  })
  return parts
}
