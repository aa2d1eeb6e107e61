import type { Root } from 'mdast'
import { sectionPath, sectionPlace } from '../addresses/urls.ts'
import { mendId } from './markdown/headings.ts'
import type { Passage } from './markdown/passages.ts'
import type { Body, Section } from './types.ts'

/**
 * Markdown → what a link from another file needs of it: the ids and titles of its sections, in a hundredth of the time.
 * Nothing of the text is read. An id counts wherever it stands at the end of a line: one too many lets a link through until
 * all files are checked, and one too few would report a link that is right.
 */
export function outlineBody(body: string, slug: string): Body & { tree: Root; passages: Passage[] } {
  const sections: Section[] = []
  for (const line of body.split('\n')) {
    const open = line.lastIndexOf('{')
    const typed = open === -1 ? undefined : idAtEnd.exec(line.slice(open))?.[1]?.trim()
    if (typed === undefined) continue
    const id = mendId(typed)
    const title = line.slice(0, open).trim().replace(/^#+/, '').trim()
    const section = { id, title, path: sectionPath(slug, id), place: sectionPlace(slug, id), ...empty }
    const outer = /^\s*###/.test(line) ? sections.at(-1) : undefined
    if (outer) outer.sections.push({ ...section, depth: 3, sections: [] })
    else sections.push({ ...section, depth: 2, sections: [] })
  }
  const nothing = { lead: [], citations: [], uses: [], terms: [], figures: [], links: [], passages: [] }
  return { sections, minutes: 1, tree: { type: 'root', children: [] }, ...nothing }
}

const idAtEnd = /^\{\s*#([^{}]*)\}[\s#]*$/

const empty = { blocks: [], formerIds: [], minutes: 1, citations: [], line: 1 }
