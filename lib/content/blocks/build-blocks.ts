import type { RootContent } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { formatChoices, nearest } from '../../problems/nearest.ts'
import { report } from '../../problems/problem.ts'
import { buildProse } from '../prose.ts'
import { describeMarkup, findMarkup } from '../text/markup.ts'
import { type Block, definitionByName } from './block.ts'
import { buildTable } from './table.ts'

/** Counts the blocks of a page, so that each can have an id of its own. */
export type BlockCounter = { count: number }

/** The nodes of a section → its blocks. Neighbors without a shape of their own become one piece of prose. */
export function buildBlocks(nodes: RootContent[], file: VFile, counter: BlockCounter): Block[] {
  const blocks: Block[] = []
  let plain: RootContent[] = []
  const flush = () => {
    if (plain.length > 0) blocks.push(buildProse(plain))
    plain = []
  }
  for (const node of nodes) {
    if (node.type !== 'containerDirective' && node.type !== 'table') {
      plain.push(node)
      continue
    }
    flush()
    const block = node.type === 'table' ? buildTable(node) : buildBlock(node, file, counter)
    if (block) blocks.push(block)
  }
  flush()
  return blocks
}

function buildBlock(directive: ContainerDirective, file: VFile, counter: BlockCounter): Block | undefined {
  const definition = definitionByName.get(directive.name)
  if (!definition) {
    const meant = nearest(directive.name, definitionByName.keys())
    report(file, {
      rule: 'unknown-block',
      reason: `There is no block ":::${directive.name}".`,
      why: 'What it holds would not be shown.',
      mend: meant
        ? `Did you mean :::${meant}?`
        : `Use one of ${formatChoices([...definitionByName.keys()])}, or plain text.`,
      place: directive.position,
    })
    return undefined
  }
  const isUnclosed = file.messages.some(
    ({ ruleId, line }) => ruleId === 'block-unclosed' && line === directive.position?.start.line,
  )
  // What follows an open block is in it, too: nothing is said of that until the block is closed.
  if (!isUnclosed) reportInner(directive, definition.mayHold, file)
  if (!hasGoodAttributes(directive, definition, file) || isUnclosed) return undefined
  counter.count += 1
  return definition.parse(directive, { file, ordinal: counter.count })
}

function hasGoodAttributes(
  directive: ContainerDirective,
  { attributes, example }: { attributes: Record<string, string>; example: string },
  file: VFile,
): boolean {
  const given = directive.attributes ?? {}
  const say = (reason: string, mend: string, why = 'The block could not be shown as it is meant.') =>
    report(file, { rule: 'block-attribute', reason, why, mend, place: directive.position })
  const missing = Object.keys(attributes).filter((name) => attributes[name] === 'required' && !given[name]?.trim())
  for (const name of missing)
    say(`The block ":::${directive.name}" needs a ${name}.`, `Write it like this:\n${example}`)
  for (const [name, value] of Object.entries(given)) {
    if (Object.hasOwn(attributes, name)) {
      const markup = findMarkup(value ?? '')
      const found = markup && describeMarkup(markup)
      if (found)
        say(`The ${name} of ":::${directive.name}" ${found.message}.`, found.mend, 'A reader would see the signs.')
      continue
    }
    const meant = nearest(name, Object.keys(attributes))
    say(
      `The block ":::${directive.name}" has no "${name}".`,
      meant ? `Did you mean ${meant}="…"?` : `Take ${name} away.`,
    )
  }
  return missing.length === 0
}

/** Headings, tables and further blocks inside a block would fall out of the contents and of the sanitized text. */
function reportInner(directive: ContainerDirective, mayHold: 'table' | undefined, file: VFile): void {
  visit(directive, (node) => {
    if (node === directive || node.type === mayHold) return
    if (node.type !== 'heading' && node.type !== 'containerDirective' && node.type !== 'table') return
    const what = { heading: 'a heading', containerDirective: 'another block', table: 'a table' }[node.type]
    report(file, {
      rule: 'block-content',
      reason: `The block ":::${directive.name}" holds ${what}, which cannot stand inside it.`,
      why: 'It would not be shown as it is meant.',
      mend: `Close the block with ::: before it, or write it as plain text.`,
      place: node.position,
    })
  })
}
