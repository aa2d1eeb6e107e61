import { VFile } from 'vfile'
import { formatProblems } from '../problems/format-problems.ts'
import type { Block } from './blocks/block.ts'
import { parseBody } from './body.ts'

/**
 * The Markdown of an example → its blocks. It can state no figure and cite no source, since examples know no content.
 *
 * @throws with the problems in words, if the Markdown is not what an editor should write
 */
export function parseExample(markdown: string): Block[] {
  const file = new VFile({ path: 'example.md', value: markdown })
  const { lead } = parseBody(file, markdown, 'example', {
    facts: new Map(),
    sources: new Map(),
    glossary: [],
    images: new Map(),
  })
  if (file.messages.length > 0) throw new Error(formatProblems([file]))
  return lead
}
