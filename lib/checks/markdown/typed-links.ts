import type { Definition, Link, LinkReference, Nodes, Root } from 'mdast'
import { toString as toText } from 'mdast-util-to-string'
import type { Point, Position } from 'unist'
import { visit } from 'unist-util-visit'
import { placeInText } from '../../content/markdown/place-in-text.ts'
import type { Document } from '../../content/parsed-library.ts'

/** A link as it was typed. Headings have none: a link in a heading is refused there. */
export type TypedLink = {
  node: Link | LinkReference
  /** Where it leads, as typed. */
  href: string
  /** What a reader hears of it, in one line: its words, and the text of an image within it. */
  words: string
  /** True if the address itself stands in the text, with or without `<` and `>`. */
  isBare: boolean
  /** True for a bare address behind `](`, `] (` or `)[`: it was meant as the address of a link with words. */
  isHalf: boolean
  /** The h2 section it stands in, counted from 1; 0 above the first. */
  section: number
  line: number
  /** All of it, or where it starts. */
  place: Position | Point
}

/** All links of a document in their order, those within blocks included. A link whose address is nowhere is no link. */
export function collectTypedLinks({ tree, body }: Pick<Document, 'tree' | 'body'>): TypedLink[] {
  const links: TypedLink[] = []
  const addresses = collectAddresses(tree)
  let section = 0
  /** An address that the parser found late has no place of its own: it stands behind the start of what holds it. */
  const walk = (node: Nodes, outer: number): void => {
    if (node.type === 'heading') {
      if (node.depth === 2) section += 1
      return
    }
    const start = node.position?.start.offset ?? outer
    if (node.type === 'link' || node.type === 'linkReference') {
      const href = node.type === 'link' ? node.url : addresses.get(node.identifier)
      if (href !== undefined) links.push(readLink(node, href, { body, start, section }))
    }
    if ('children' in node) for (const child of node.children) walk(child, start)
  }
  walk(tree, 0)
  return links
}

function readLink(
  node: TypedLink['node'],
  href: string,
  { body, start, section }: { body: string; start: number; section: number },
): TypedLink {
  const words = toText(node).replace(/\s+/g, ' ').trim()
  const at = node.position ? start : Math.max(start, body.indexOf(words, start))
  const isBare = node.type === 'link' && (!node.position || body[at] !== '[')
  const isHalf = isBare && /\]\s*\($|\)\s*\[$/.test(body.slice(Math.max(0, at - farthest), at))
  const place = node.position ?? placeInText(body, at, undefined)
  return { node, href, words, isBare, isHalf, section, line: 'start' in place ? place.start.line : place.line, place }
}

/** The signs between two parts of a link, with the spaces that were typed among them. */
const farthest = 8

/** What `[name]: address` says, by the name. Of two with the same name the first one counts. */
function collectAddresses(tree: Root): Map<string, string> {
  const addresses = new Map<string, string>()
  visit(tree, 'definition', ({ identifier, url }: Definition) => {
    if (!addresses.has(identifier)) addresses.set(identifier, url)
  })
  return addresses
}
