import { visit } from 'unist-util-visit'
import { placeInText } from '../../content/markdown/place-in-text.ts'
import type { Document, ParsedLibrary } from '../../content/parsed-library.ts'
import { nearest } from '../../problems/nearest.ts'
import { type Finding, report } from '../../problems/problem.ts'
import { collectTypedLinks } from './typed-links.ts'

/** What was meant as a link is one: its words in square brackets, and its address in round ones right behind them. */
export function checkUnreadLinks({ documents }: ParsedLibrary): void {
  for (const document of documents) {
    const { file, tree } = document
    const names = new Map<string, string>()
    visit(tree, 'definition', ({ label, identifier }) => void names.set(identifier, label ?? identifier))
    visit(tree, 'text', (node, _, parent) => {
      for (const [pattern, describe] of slips) {
        for (const match of node.value.matchAll(pattern)) {
          const placeAt = (offset: number) =>
            placeInText(node.value, offset, node.position?.start ?? parent?.position?.start)
          const place = { start: placeAt(match.index), end: placeAt(match.index + match[0].length) }
          report(file, { ...describe(match, names), place })
        }
      }
    })
    reportHalfLinks(document)
  }
}

type Describe = (match: RegExpMatchArray, names: ReadonlyMap<string, string>) => Finding

/** The words of a link, or the end of them behind a part in bold. */
const words = String.raw`(?:!?\[[^\[\]\n]*)?\]`
const address = String.raw`(?:\/|#|tel:|sms:|mailto:|https?:)[^\s()\[\]]*`

function showWords(typed: string): string {
  return typed === ']' ? '[…]' : typed
}

const slips: [RegExp, Describe][] = [
  [
    new RegExp(String.raw`(${words})\(([^()\n]+)\)?`, 'g'),
    ([typed, before = '', inner = '']) =>
      notALink(typed, `${showWords(before)}(${joinAddress(inner)})`, describeSpaces(inner)),
  ],
  [
    new RegExp(String.raw`(${words})\s+\((${address})\)`, 'g'),
    ([typed, before = '', inner]) =>
      notALink(typed, `${showWords(before)}(${inner})`, 'Nothing stands between ] and (.'),
  ],
  [
    new RegExp(String.raw`\(([^()\[\]\n]*)\)\[(${address})\]`, 'g'),
    ([typed, before, inner]) => notALink(typed, `[${before}](${inner})`, 'The words stand in [ ], the address in ( ).'),
  ],
  [
    new RegExp(String.raw`(${words})\[(?![@^])([^\[\]\n]*)\]`, 'g'),
    ([typed, before = '', name], names) => {
      const label = name || before.replace(/^!?\[|\]$/g, '')
      const meant = nearest(label, names.values())
      const shown = showWords(before)
      const mend = meant ? `Did you mean ${shown}[${meant}]?` : `Write the address itself, such as ${shown}(/help-now)`
      return { ...notALink(typed, '', ''), reason: `No line of this text says where "${label}" leads.`, mend }
    },
  ],
]

function notALink(typed: string, right: string, rule: string): Finding {
  return {
    rule: 'link-form',
    reason: `"${typed.replace(/\s+/g, ' ')}" is not read as ${typed.startsWith('!') ? 'an image' : 'a link'}.`,
    why: 'A reader would see the brackets, and have nothing to tap.',
    mend: `Write ${right}\n${rule}`,
  }
}

const isNumber = (typed: string) => /^\s*(?:tel|sms):/i.test(typed)

function joinAddress(typed: string): string {
  return typed.trim().replace(/\s+/g, isNumber(typed) ? '' : '-')
}

function describeSpaces(typed: string): string {
  if (!/\S\s+\S/.test(typed)) return 'The address stands between ( and ), and nothing else.'
  return isNumber(typed)
    ? 'A number has no spaces here.'
    : 'An address has no spaces: give the file or page a name without them.'
}

/** Addresses on the web are read as links by themselves, and the brackets beside them stay. */
function reportHalfLinks({ file, tree, body }: Document): void {
  for (const { href, place } of collectTypedLinks({ tree, body }).filter(({ isHalf }) => isHalf)) {
    report(file, {
      rule: 'link-form',
      reason: `The brackets beside ${href} are not read as a link.`,
      why: 'A reader would see the brackets and the bare address.',
      mend: `Write the words in [ ] and the address in ( ), with no space between ] and (: [the words](${href})`,
      place,
    })
  }
}
