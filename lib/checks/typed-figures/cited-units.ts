import type { Nodes, RootContent, Table } from 'mdast'

/** A piece of text that is read as one: a heading, a paragraph, a cell, or the title of a block. */
export type UnitText = {
  /** The node, or the title of a block, which has no node of its own. */
  source: Nodes | string
  /** What a number alone counts: "Hours a week", the heading above or beside the cell "9 to 19". */
  headings: (Nodes | string)[]
}

/** What one citation can stand for: a paragraph, a list, a table or a block. */
export type CitedUnit = {
  node: RootContent
  /** The offset in the body at which it ends. */
  end: number
  /** True if the words that lead to it, or go on from it, hold a citation. */
  isIntroduced: boolean
  /** True for a sample week and the like, which show how hours may lie, and say nothing about other people. */
  isSample: boolean
  texts: UnitText[]
}

const samples = ['checklist', 'questions', 'timeline', 'week', 'worksheet']

/** The parts of a document that share a citation, in their order. What is quoted from others is left out. */
export function findCitedUnits(nodes: RootContent[], body: string): CitedUnit[] {
  const sourceOf = (node: RootContent | undefined) => body.slice(startOf(node), endOf(node))
  const isCited = (node: RootContent | undefined) => node?.type === 'paragraph' && sourceOf(node).includes('[@')
  const leadsOn = (node: RootContent | undefined) =>
    node?.type === 'paragraph' && /:\**\s*$/.test(sourceOf(node).replace(/\[@[^\]]*\]/g, ''))
  const nextHeading = (at: number) => nodes.slice(at + 1).find(({ type }) => type === 'heading')

  return nodes.map((node, at) => {
    const [before, after] = [nodes[at - 1], nodes[at + 1]]
    const isShape = node.type === 'table' || node.type === 'containerDirective'
    const end =
      node.type === 'heading' ? (startOf(nextHeading(at)) ?? body.length) : endOf(leadsOn(node) ? after : node)
    return {
      node,
      end: end ?? body.length,
      isIntroduced: isShape ? isCited(before) || isCited(after) : leadsOn(before) && isCited(before),
      isSample: node.type === 'containerDirective' && samples.includes(node.name),
      texts: collectTexts(node),
    }
  })
}

function collectTexts(node: Nodes): UnitText[] {
  if (node.type === 'heading' || node.type === 'paragraph') return [{ source: node, headings: [] }]
  if (node.type === 'blockquote' || !('children' in node)) return []
  if (node.type === 'table') return collectCells(node)
  if (node.type !== 'containerDirective') return node.children.flatMap(collectTexts)
  const titles = Object.values(node.attributes ?? {}).map((title) => ({ source: title ?? '', headings: [] }))
  return [...titles, ...node.children.flatMap(node.name === 'hours' ? collectRows : collectTexts)]
}

/** A row of a picture of hours is a bold label and its hours: "**IOP** 9 to 19". */
function collectRows(node: Nodes): UnitText[] {
  if (node.type !== 'paragraph') return 'children' in node ? node.children.flatMap(collectRows) : []
  const [label, ...hours] = node.children
  return label?.type === 'strong'
    ? [{ source: { ...node, children: hours }, headings: ['Hours'] }]
    : [{ source: node, headings: [] }]
}

function collectCells({ children: rows }: Table): UnitText[] {
  const [top] = rows
  return rows.flatMap((row) =>
    row.children.map((cell, column) => {
      const headings = [top?.children[column], row.children[0]].filter((heading) => heading !== undefined)
      return { source: cell, headings: headings.filter((heading) => heading !== cell) }
    }),
  )
}

function startOf(node: Nodes | undefined): number | undefined {
  return node?.position?.start.offset
}

function endOf(node: Nodes | undefined): number | undefined {
  return node?.position?.end.offset
}
