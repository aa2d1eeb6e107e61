import type { Root } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { containerDirectives } from './container-directives.ts'

const parser = remark()
  // A single tilde is how people write "about": "~3 hours and ~4" would be struck out between the two.
  .use(remarkGfm, { singleTilde: false })
  .use(containerDirectives)
  .freeze()

/** Markdown → syntax tree. */
export function parseMarkdown(text: string): Root {
  return parser.parse(text) as Root
}
