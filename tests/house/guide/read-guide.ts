import { readFileSync } from 'node:fs'
import type { Code, Image, Link } from 'mdast'
import { toString as toText } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { parseMarkdown } from '@/lib/content/markdown/parse'

/** Where the guide of the editors stands. */
export const guidePath = 'content/README.md'

/** A fenced block of the guide: what the words after the three backticks say that it is, its text, and its line. */
export type GuideCode = { is: string; text: string; line: number }

/** The guide of the editors: its text, and what stands in it. */
export function readGuide() {
  const text = readFileSync(guidePath, 'utf8')
  const tree = parseMarkdown(text)
  const codes: GuideCode[] = []
  const links: Link[] = []
  const images: Image[] = []
  const anchors: string[] = []
  visit(tree, (node) => {
    if (node.type === 'code') codes.push(readCode(node))
    if (node.type === 'link') links.push(node)
    if (node.type === 'image') images.push(node)
    if (node.type === 'heading') anchors.push(anchorOf(toText(node)))
  })
  return { text, tree, codes, links, images, anchors }
}

function readCode({ lang, meta, value, position }: Code): GuideCode {
  return { is: [lang, meta].filter(Boolean).join(' '), text: value, line: position?.start.line ?? 0 }
}

/** The id that the host gives a heading. https://docs.github.com/en/get-started/writing-on-github: section links */
function anchorOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-')
}
