import type { Schema } from 'hast-util-sanitize'
import type { PhrasingContent, Root, RootContent } from 'mdast'
import { toString as toText } from 'mdast-util-to-string'
import remarkHtml from 'remark-html'
import { unified } from 'unified'

/**
 * Text that may hold links, emphasis and citations.
 * `html` has passed the sanitizer of this file; `text` is the same words without markup, for search and word counts.
 */
export type RichText = { html: string; text: string }

/** Paragraphs, plain lists, quotations and images between two blocks that have a shape of their own. */
export type Prose = RichText & { kind: 'prose' }

/**
 * What may reach a page as HTML. It is a list of our own, since the library's default lets in far more than prose needs
 * and drops `tel:` and `sms:` without a word: 988 could then not be tapped.
 */
const schema: Schema = {
  // Ids are not prefixed with `user-content-`: they are addresses that readers have sent each other.
  clobber: [],
  tagNames: ['p', 'ul', 'ol', 'li', 'strong', 'em', 'del', 'a', 'blockquote', 'code', 'br', 'hr', 'img', 'sup'],
  attributes: {
    // `id` is where "back to the text" of a source returns to.
    a: ['href', 'title', 'id'],
    img: ['src', 'alt', 'title', 'width', 'height', ['loading', 'lazy']],
    ol: ['start'],
  },
  // Images come from this site alone. An empty list would let every scheme in.
  protocols: { href: ['http', 'https', 'mailto', 'tel', 'sms'], src: ['none'] },
}

const writer = unified().use(remarkHtml, { sanitize: schema }).freeze()

/** Neighboring paragraphs, lists, quotations and images → one piece of safe HTML. */
export function buildProse(nodes: RootContent[]): Prose {
  return { kind: 'prose', html: write({ type: 'root', children: nodes }), text: joinWords(nodes) }
}

/** The same without a kind, such as the content of a list item that has several paragraphs. */
export function buildRichText(nodes: RootContent[]): RichText {
  return { html: write({ type: 'root', children: nodes }), text: joinWords(nodes).trim() }
}

/**
 * The text of one line, such as a table cell or the content of a list item that has a single paragraph. It is written as a
 * paragraph: between nodes at the top of a document the writer puts line breaks, and a reader would see a space before
 * each full stop and raised number.
 */
export function buildLine(nodes: PhrasingContent[]): RichText {
  const { html, text } = buildRichText([{ type: 'paragraph', children: nodes }])
  return { html: html.replace(/^<p>|<\/p>$/g, ''), text }
}

const blocks: string[] = ['paragraph', 'list', 'listItem', 'blockquote']

/** Without line breaks between blocks, and for those within a paragraph, two words would become one. */
function joinWords(nodes: RootContent[]): string {
  return nodes.map(formatWords).join(nodes.some((node) => blocks.includes(node.type)) ? '\n' : '')
}

function formatWords(node: RootContent): string {
  if (node.type === 'break') return '\n'
  return 'children' in node ? joinWords(node.children) : toText(node)
}

function write(root: Root): string {
  return writer.stringify(root).trim()
}
