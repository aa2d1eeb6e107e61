import type { Heading } from 'mdast'
import { toString as toText } from 'mdast-util-to-string'
import { VFile } from 'vfile'
import { isReservedId, proposeSectionId, sectionIdPattern } from '../addresses/section-ids.ts'
import { createFigureFiller, fillFigures } from '../content/markdown/figures.ts'
import type { Edit } from './edit.ts'
import type { Mend, MendContext } from './mend.ts'
import { findHeadings, typedIds } from './typed-headings.ts'

/** A heading without an id gets the one that the check proposes. An id that stands there is never changed. */
export const headingIds: Mend = {
  explanation: 'A heading without an id gets one that is made of its words, such as {#typical-length}.',
  changesMeaning: true,
  find: (text, { path, facts, formerIds, publishedIds }) => {
    const headings = findHeadings(text, path)
    const typed = new Set(typedIds(headings))
    const taken = new Set([...formerIds, ...typed])
    const chooseFor = (title: string) => {
      const published = publishedIds?.get(title)
      return published !== undefined && !typed.has(published) ? published : chooseId(title, taken)
    }
    return headings.filter(isOnOneLine).flatMap((heading): Edit[] => {
      const at = heading.children.at(-1)?.position?.end.offset
      const id = at === undefined || mayHoldId(toText(heading)) ? undefined : chooseFor(readTitle(heading, facts))
      if (at === undefined || id === undefined) return []
      taken.add(id)
      typed.add(id)
      return [{ start: at, end: at, text: ` {#${id}}`, what: `added {#${id}} to the heading` }]
    })
  },
}

/** A line of --- below a text makes a heading of it that was perhaps not meant as one. */
function isOnOneLine({ position }: Heading): boolean {
  return position !== undefined && position.start.line === position.end.line
}

/** `{cost}`, `{#cost` or `(#cost)` is perhaps meant as an id: a second one would only make it worse. */
function mayHoldId(title: string): boolean {
  return /[{}]/.test(title.replace(/\{\{[^{}]*\}\}/g, '')) || /[[(<]\s*#[^\s\])>]*[\])>]?\s*$/.test(title)
}

/** The words as the check reads them, with figures filled in. */
function readTitle(heading: Heading, facts: MendContext['facts']): string {
  const copy = structuredClone(heading)
  fillFigures({ type: 'root', children: [copy] }, createFigureFiller(facts, new VFile(), []))
  return toText(copy).trim()
}

function chooseId(title: string, taken: ReadonlySet<string>): string | undefined {
  const proposal = proposeSectionId(title)
  if (proposal === undefined || !taken.has(proposal)) return proposal
  const stem = proposal.slice(0, 36).replace(/-+$/, '')
  for (let number = 2; number < 100; number += 1) {
    const id = `${stem}-${number}`
    if (!taken.has(id) && sectionIdPattern.test(id) && !isReservedId(id)) return id
  }
  return undefined
}
