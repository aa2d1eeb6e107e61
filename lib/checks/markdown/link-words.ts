import type { ParsedLibrary } from '../../content/parsed-library.ts'
import { type Finding, report } from '../../problems/problem.ts'
import { collectTitles } from './page-titles.ts'
import { collectTypedLinks, type TypedLink } from './typed-links.ts'

/**
 * The words of a link say where it leads, without the sentence around them: people who use a screen reader go through the
 * links of a page as a list. See WCAG 2.4.4 and 2.4.9, and "Links" in the NHS digital service manual.
 */
export function checkLinkWords(library: ParsedLibrary): void {
  const titles = collectTitles(library)
  for (const { file, slug, tree, body } of library.documents) {
    for (const link of collectTypedLinks({ tree, body }).filter(({ isBare }) => !isBare)) {
      const finding = findEmptyWords(link, titles, slug)
      if (finding) report(file, { ...finding, place: link.place })
    }
  }
}

const saysNothing = new RegExp(
  `^(?:${[
    '(?:(?:please )?(?:click|tap|press|see|look|read|go|right|over|just|or|and|it|this) )*here',
    '(?:(?:please )?(?:click|tap|press|visit|see|read|open|follow|use|go to) )?(?:on )?(?:this|that|the|our|their|its) (?:link|page|site|website|web page|article|section|url|address)',
    '(?:click|tap|press|see|visit|go|continue|next|back|link|links|page|website|web page|site|source|article|url|address)',
    '(?:(?:read|learn|see|find out|get|show|view|tell me) )?(?:more|much more|the rest)(?: (?:here|info|information|details))?',
    '(?:this|that|these|those|it|details|info|information|download|continue reading|keep reading|read on|open)',
  ].join('|')})$`,
)

/** "Click here for the hours" tells a reader to click, which nobody does on a phone or with a keyboard. */
const saysHow = /^(?:please )?(?:click|tap)(?: on)?(?: here| this| the)?\b/

function findEmptyWords(
  { words, href }: TypedLink,
  titles: ReadonlyMap<string, string>,
  slug: string,
): Finding | undefined {
  const plain = words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .trim()
  const isAddress = /^(?:https?:\/\/|www\.)\S+$|^[\w-]+(?:\.[\w-]+)+\/\S+$/i.test(words)
  if (!isAddress && !saysNothing.test(plain) && !saysHow.test(plain)) return undefined
  return {
    rule: 'link-words',
    reason: isAddress
      ? `The words of this link are an address: "${words}".`
      : `The words of this link, "${words}", do not say where it leads.`,
    why: 'Many people who cannot see go from link to link, and hear only these words. (WCAG 2.4.4)',
    mend: propose(href, titles, slug),
  }
}

function propose(href: string, titles: ReadonlyMap<string, string>, slug: string): string {
  const title = titles.get(href.startsWith('#') ? `/${slug}${href}` : href)
  const number = /^(?:tel|sms):([^?;]*)/i.exec(href)?.[1]
  if (title) return `Name what is there: [${title}](${href})`
  if (/^tel:/i.test(href)) return `Say what it does: [Call ${number}](${href})`
  if (/^sms:/i.test(href)) return `Say what it does: [Text ${number}](${href})`
  return `Name what is there: [the name of the page and who made it](${href})`
}
