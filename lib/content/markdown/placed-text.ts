import type { Nodes } from 'mdast'
import type { Fact } from '../tables/schemas.ts'
import { placeInText } from './place-in-text.ts'

/** A text, and where each of its characters stands in the file. */
export type PlacedText = { text: string; placeAt: (offset: number) => { line: number; column: number } }

/** Text as an editor typed it, and its offset in the body. Later steps change the nodes, but not this. */
type Piece = { typed: string; start: number }

/** Reads nodes of a document as a reader sees them: without markup and citations, with figures filled in. */
export function createPlacedReader(body: string, facts: Map<string, Fact> | undefined) {
  const figureFor = (id: string | undefined) => (id === undefined ? '' : (facts?.get(id.trim())?.value ?? ''))
  const toPlaced = (pieces: Piece[]): PlacedText => {
    // Nearly all texts are without a problem, and nobody asks for their place.
    let offsets: number[] | undefined
    return {
      text: pieces.map(({ typed }) => typed.replace(marks, (_, id?: string) => figureFor(id))).join(''),
      placeAt: (offset) => {
        offsets ??= pieces.flatMap(findOffsets)
        return placeInText(body, offsets[offset] ?? offsets.at(-1) ?? 0, undefined)
      },
    }
  }
  return {
    readNode: (node: Nodes) => toPlaced(collectPieces(node, 0)),
    /** A text that has no node of its own, such as the title of a block: it is looked for where its node starts. */
    readWithin: (node: Nodes, typed: string) => {
      const start = startOf(node) ?? 0
      return toPlaced([{ typed, start: Math.max(start, body.indexOf(typed, start)) }])
    },
  }

  /** For each character that a reader sees, its offset in the body. All characters of a figure stand where its braces start. */
  function findOffsets({ typed, start }: Piece): number[] {
    const offsets = alignTyped(typed, body, start)
    let end = 0
    const before = [...typed.matchAll(marks)].flatMap(({ 0: mark, 1: id, index }) => {
      const own = offsets.slice(end, index)
      end = index + mark.length
      return [...own, ...Array<number>(figureFor(id).length).fill(offsets[index] ?? start)]
    })
    return [...before, ...offsets.slice(end)]
  }
}

/** `{{figure}}` and `[@source]`. */
const marks = /\{\{([^{}]*)\}\}|(?:\[@[^\]]*\])+/g

function startOf(node: Nodes): number | undefined {
  return node.position?.start.offset
}

function collectPieces(node: Nodes, fallback: number): Piece[] {
  const start = startOf(node) ?? fallback
  if (node.type === 'break') return [{ typed: '\n', start }]
  if (node.type === 'text' || node.type === 'inlineCode') return [{ typed: node.value.replaceAll('\n', ' '), start }]
  return 'children' in node ? node.children.flatMap((child) => collectPieces(child, start)) : []
}

/** The file also holds what the text does not: the sign before `\*`, the rest of `&amp;`, the space before a further line. */
function alignTyped(typed: string, body: string, start: number): number[] {
  let next = start
  return Array.from({ length: typed.length }, (_, index) => {
    const sign = typed.charAt(index)
    const ahead = body.slice(next, next + farthest)
    const steps = sign === ' ' ? ahead.search(/\s/) : ahead.indexOf(sign)
    const offset = next + Math.max(0, steps)
    if (steps !== -1) next = offset + 1
    return offset
  })
}

/** The longest name of a sign, such as `&CounterClockwiseContourIntegral;`, is shorter. */
const farthest = 40
