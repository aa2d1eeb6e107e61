import type { Heading, Root, RootContent } from 'mdast'
import type { VFile } from 'vfile'
import { sectionPath, sectionPlace } from '../addresses/urls.ts'
import { formatBlock } from './blocks/block.ts'
import { type BlockCounter, buildBlocks } from './blocks/build-blocks.ts'
import type { IdentifiedHeading } from './markdown/headings.ts'
import { countWords, minutesFor } from './text/words.ts'
import type { Block, CitationUse, Section } from './types.ts'

/** What a document is cut into: what stands before the first h2, and the h2 sections with their h3 sections. */
export type SectionTree = { lead: Block[]; sections: Section[] }

type Input = {
  slug: string
  headings: Map<Heading, IdentifiedHeading>
  /** By the ordinal of the h2 section, 1 for the first. */
  usesBySection: Map<number, CitationUse[]>
  file: VFile
}

/** Cuts a document into sections. Runs last, so that everything that needs the whole document is done. */
export function buildSections(tree: Root, { slug, headings, usesBySection, file }: Input): SectionTree {
  const counter: BlockCounter = { count: 0 }
  const [lead, ...parts] = splitAt(tree.children, (node) => headings.get(node as Heading)?.depth === 2)
  const build = ([heading, ...nodes]: RootContent[], citations: CitationUse[]): Section => {
    const { id, title, depth, line } = headings.get(heading as Heading) as IdentifiedHeading
    const [own = [], ...inner] = splitAt(nodes, (node) => headings.has(node as Heading))
    const blocks = buildBlocks(own, file, counter)
    const sections = inner.map((part) => build(part, []))
    const words = countWords([title, ...blocks.map(formatBlock)].join('\n'))
    const place = { path: sectionPath(slug, id), place: sectionPlace(slug, id) }
    const minutes = minutesFor(words + sections.reduce((sum, section) => sum + countWords(formatSection(section)), 0))
    return { id, title, depth, ...place, blocks, sections, formerIds: [], minutes, citations, line }
  }
  return {
    lead: buildBlocks(lead ?? [], file, counter),
    sections: parts.map((part, at) => build(part, usesBySection.get(at + 1) ?? [])),
  }
}

/** All words of a section, its h3 sections included. */
export function formatSection(section: Section): string {
  return [section.title, ...section.blocks.map(formatBlock), ...section.sections.map(formatSection)].join('\n')
}

/** Splits before each node that starts a part. The first part is what stands before all of them. */
function splitAt<Node>(nodes: Node[], starts: (node: Node) => boolean): Node[][] {
  const parts: Node[][] = [[]]
  for (const node of nodes) {
    if (starts(node)) parts.push([node])
    else parts.at(-1)?.push(node)
  }
  return parts
}
