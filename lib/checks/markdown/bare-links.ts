import type { ParsedLibrary } from '../../content/parsed-library.ts'
import { type Finding, report } from '../../problems/problem.ts'
import { collectTypedLinks, type TypedLink } from './typed-links.ts'

/** No address stands bare in a text: a link has words that say where it leads. */
export function checkBareLinks({ documents, sources }: ParsedLibrary): void {
  const titles = new Map([...(sources?.values() ?? [])].map(({ url, title }) => [url, title]))
  for (const { file, tree, body } of documents) {
    for (const link of collectTypedLinks({ tree, body }).filter(({ isBare, isHalf }) => isBare && !isHalf))
      report(file, { ...describe(link, titles), place: link.place })
  }
}

/** WCAG 2.4.4 asks for link words that tell the purpose. */
function describe({ href, words }: TypedLink, titles: ReadonlyMap<string, string>): Finding {
  const address = href.replace(/^http:/i, 'https:')
  return {
    rule: 'link-bare',
    reason: `The address "${words}" stands in the text as it is.`,
    why: 'A screen reader spells it out sign by sign, and nobody hears what is there. (WCAG 2.4.4)',
    mend: `Write words and the address behind them: [${proposeWords(address, titles)}](${address})`,
  }
}

function proposeWords(address: string, titles: ReadonlyMap<string, string>): string {
  const number = /^(?:tel|sms):([^?;]*)/i.exec(address)?.[1]
  if (/^tel:/i.test(address)) return `Call ${number}`
  if (/^sms:/i.test(address)) return `Text ${number}`
  if (/^mailto:/i.test(address)) return 'Write to the name of the office'
  return titles.get(address) ?? 'the name of the page'
}
