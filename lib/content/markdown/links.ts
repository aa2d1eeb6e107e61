import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { nearest } from '../../problems/nearest.ts'
import { type Finding, report } from '../../problems/problem.ts'
import type { TextLink } from '../types.ts'
import { describeFileLink } from './file-links.ts'

const schemes = ['http', 'https', 'mailto', 'tel', 'sms']

/** All links of a document. A link that the sanitizer would take out is reported, so that it is never lost in silence. */
export function collectLinks(tree: Root, file: VFile): TextLink[] {
  const links: TextLink[] = []
  visit(tree, 'link', (node) => {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 }
    const problem = describeFileLink(node.url) ?? (isUsable(node.url) ? undefined : describeUnusable(node.url))
    if (problem) report(file, { ...problem, place: node.position })
    else links.push({ href: node.url, line, column })
  })
  return links
}

/**
 * `#hours` → `/how-long-it-lasts#hours`. On the page that holds one section alone, the bare fragment would lead nowhere.
 *
 * @param path the address of the article
 */
export function resolveFragments(tree: Root, path: string): void {
  visit(tree, 'link', (node) => {
    if (node.url.startsWith('#')) node.url = path + node.url
  })
}

function isUsable(url: string): boolean {
  if (/^https?:/.test(url)) return URL.canParse(url)
  return url.startsWith('/') || url.startsWith('#') || schemes.includes(schemeOf(url))
}

/** Capitals stay: the sanitizer takes `Https://` for another scheme and drops the link. */
function schemeOf(url: string): string {
  return /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1] ?? ''
}

function describeUnusable(url: string): Finding {
  return {
    rule: 'link-address',
    reason: url ? `"${url}" is not an address that a reader can follow.` : 'This link has no address.',
    why: 'The words would stand there without their link.',
    mend: mendAddress(url),
  }
}

function mendAddress(url: string): string {
  const scheme = schemeOf(url)
  const meant = scheme && nearest(scheme, schemes)
  if (/^https?:\/*$/.test(url)) return 'Write the whole address, as it stands at the top of your browser.'
  if (meant) return `Did you mean ${meant}:${url.slice(scheme.length + 1)}?`
  if (scheme) return 'Use an address that starts with https://, tel:, sms: or mailto:.'
  const path = url.replace(/^[./]*/, '').replace(/\.md(?=#|$)/, '')
  if (/^[^/#?]+@[^/#?]+$/.test(path)) return `Did you mean mailto:${path}?`
  if (/^[^/#?]+\.[a-z]{2,}(?:[/?#]|$)/i.test(path)) return `Did you mean https://${path}?`
  return `Start it with / for a page of this site, such as /${path || 'help-now'}, or with https:// for another site.`
}
