import type { ElementContent } from 'hast'
import type { Node, PhrasingContent, Root, Text } from 'mdast'
import type { Point } from 'unist'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { nearest } from '../../problems/nearest.ts'
import { type Finding, report } from '../../problems/problem.ts'
import type { Source } from '../tables/schemas.ts'
import type { Citation, CitationUse } from '../types.ts'
import { placeInText } from './place-in-text.ts'

/** One or more raised numbers. The node holds no text of its own, so numbers never count as words. */
interface CitationMark extends Node {
  type: 'citationMark'
  data: { hName: 'sup'; hChildren: ElementContent[] }
}

declare module 'mdast' {
  interface PhrasingContentMap {
    citationMark: CitationMark
  }
  interface RootContentMap {
    citationMark: CitationMark
  }
}

/** All citations of a document, numbered, and the first use of each within every h2 section. */
export type Citations = {
  citations: Citation[]
  /** By the ordinal of the h2 section, 1 for the first; 0 is the text before it. */
  usesBySection: Map<number, CitationUse[]>
}

/**
 * Replaces `[@source-id]` by a raised number that links to the list of sources.
 *
 * The first use of a source in a section gets an id, so that "back to the text" works in the article and on the
 * section's own page, which holds only that section: `use-4` for the first in the article, `use-4-2` for the first in
 * its second section.
 *
 * If sources.yaml could not be read (`sources` is undefined), that is the one thing to mend, and no source is unknown.
 */
export function numberCitations(tree: Root, sources: Map<string, Source> | undefined, file: VFile): Citations {
  const found: Citations = { citations: [], usesBySection: new Map() }
  let section = 0
  for (const top of tree.children) {
    if (top.type === 'heading' && top.depth === 2) section += 1
    visit(top, 'text', (node, index, parent) => {
      if (!parent || index === undefined || !node.value.includes('[@')) return
      const pieces = splitAtMarks(node, (id, offset) => {
        const place = placeInText(node.value, offset, node.position?.start)
        if (id === undefined) report(file, { ...openCitation, place })
        if (id === undefined || !sources) return undefined
        const source = sources.get(id)
        if (source) return cite(source, section, found)
        reportUnknown(id, sources, file, place)
        return undefined
      })
      parent.children.splice(index, 1, ...(pieces as never[]))
      return [SKIP, index + pieces.length]
    })
  }
  return found
}

function cite(source: Source, section: number, { citations, usesBySection }: Citations): ElementContent {
  const known = citations.find(({ id }) => id === source.id)
  const { number } = known ?? { number: citations.length + 1 }
  if (!known) citations.push({ ...source, number })
  const uses = usesBySection.get(section) ?? []
  if (uses.some((use) => use.number === number)) return buildNumber(number)
  const id = known ? `use-${number}-${section}` : `use-${number}`
  usesBySection.set(section, [...uses, { number, id }])
  return buildNumber(number, id)
}

/** `citeId` gets each id with its offset in the text; the id is undefined where `[@` is never closed. */
function splitAtMarks(
  node: Text,
  citeId: (id: string | undefined, offset: number) => ElementContent | undefined,
): PhrasingContent[] {
  const pieces: PhrasingContent[] = []
  let end = 0
  for (const match of node.value.matchAll(/(?:\[@[^\]]*\])+|\[@/g)) {
    if (match.index > end) pieces.push({ type: 'text', value: node.value.slice(end, match.index) })
    const marks = [...match[0].matchAll(/\[@(?:([^\]]*)\])?/g)]
    const numbers = marks
      .map((mark) => citeId(mark[1]?.trim(), match.index + mark.index))
      .filter((number) => number !== undefined)
    if (numbers.length > 0) pieces.push(buildMark(numbers))
    end = match.index + match[0].length
  }
  if (end < node.value.length) pieces.push({ type: 'text', value: node.value.slice(end) })
  return pieces
}

function buildMark(numbers: ElementContent[]): CitationMark {
  const space: ElementContent = { type: 'text', value: ' ' }
  const hChildren = numbers.flatMap((number, at) => (at === 0 ? [number] : [space, number]))
  return { type: 'citationMark', data: { hName: 'sup', hChildren } }
}

function buildNumber(number: number, id?: string): ElementContent {
  const properties = { href: `#ref-${number}`, ...(id ? { id } : {}) }
  return { type: 'element', tagName: 'a', properties, children: [{ type: 'text', value: String(number) }] }
}

function reportUnknown(id: string, sources: Map<string, Source>, file: VFile, place: Point): void {
  const meant = nearest(id, sources.keys())
  report(file, {
    rule: 'unknown-source',
    reason: `There is no source "${id}" in content/sources.yaml.`,
    why: 'A reader could not see where the statement comes from.',
    mend: meant ? `Did you mean [@${meant}]?` : `Add a source with the id ${id} to content/sources.yaml.`,
    place,
  })
}

const openCitation: Finding = {
  rule: 'citation-form',
  reason: 'A citation is opened here with [@ and not closed.',
  why: 'A reader would see the id of the source in place of its number.',
  mend: 'Write [@, the id of the source, and ]: [@samhsa-tip-47].',
}
