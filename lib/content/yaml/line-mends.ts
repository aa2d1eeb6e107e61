import type { FieldNames } from './field-names.ts'
import { quoteText, unquoteText } from './quote-text.ts'

/** One line as it was meant, and what was wrong with it. `column` counts from 1. */
export type LineMend = { line: string; column: number; reason: string; advice: string }

/** Every way in which a line may have been meant, the most likely one first. Not all of them are right: each is tried. */
export function listLineMends(line: string, { all, outer }: FieldNames): LineMend[] {
  return [
    mendSpaces(line),
    ...mendEdge(line, outer),
    mendTabs(line),
    mendColon(line, all),
    mendBoldName(line, all),
    mendHyphen(line),
    mendBracket(line),
    mendOpenQuote(line),
    mendGroup(line, all),
    mendValue(line),
  ].filter((mend) => mend !== undefined)
}

type Found = LineMend | undefined

const start = String.raw`^(\s*(?:- +)*)`

function mendSpaces(line: string): Found {
  const at = line.search(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/)
  if (at === -1) return undefined
  const reason = 'A space on this line is another one than that of the keyboard.'
  const mended = line.replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
  return { line: mended, column: at + 1, reason, advice: 'Type it with a normal space' }
}

function mendTabs(line: string): Found {
  if (!/^ *\t/.test(line)) return undefined
  const mended = line.replace(/^\s+/, (space) => space.replaceAll('\t', '  '))
  return { line: mended, column: 1, reason: 'This line starts with a tab.', advice: 'Use spaces in place of the tab' }
}

/** `title How long?`, `title:How long?`, `title = How long?`, and the same with addresses that moved. */
function mendColon(line: string, names: ReadonlySet<string>): Found {
  const name = String.raw`([A-Za-z][\w-]*|\/[^\s:]+)`
  const [, before = '', typed = '', sign = '', value = ''] =
    new RegExp(String.raw`${start}${name}(：|:(?=\S)|\s*(?:=>|->|[=→–—])\s*|\s+|$)(.*)$`).exec(line) ?? []
  if (!names.has(typed) && !(typed.startsWith('/') && value.startsWith('/'))) return undefined
  const isGlued = sign.startsWith(':') || sign === '：'
  const meant = value || (typed === 'draft' ? 'true' : '')
  const mended = `${before}${typed}:${meant ? ` ${plainOrQuoted(meant)}` : ''}`
  const reason = isGlued ? `There is no space after the colon of "${typed}".` : `The colon after "${typed}" is missing.`
  return { line: mended, column: before.length + 1, reason, advice: 'Write name, colon, space, text' }
}

/** `**title:** How long?`, as it looks on the page. */
function mendBoldName(line: string, names: ReadonlySet<string>): Found {
  const [, before = '', name = '', value = ''] =
    new RegExp(String.raw`${start}[*_]+([A-Za-z]\w*)[*_]*\s*:[*_]*\s*(.*)$`).exec(line) ?? []
  if (!names.has(name)) return undefined
  const reason = `The name "${name}" is bold, and names of fields are plain.`
  const mended = `${before}${name}: ${plainOrQuoted(value)}`
  return { line: mended, column: before.length + 1, reason, advice: 'Take the signs around the name away' }
}

/** `-self`, `* self` and `• self`: an entry of a list starts with a hyphen and a space. */
function mendHyphen(line: string): Found {
  const [, before = '', sign = '', value = ''] = /^(\s*)([-*•·–—+])(?!--)\s*(\S.*)$/.exec(line) ?? []
  const mended = `${before}- ${value}`
  if (!sign || mended === line || line.startsWith('---')) return undefined
  const reason = `An entry of a list starts with a hyphen and a space, and this one with "${sign}${sign === '-' ? value.charAt(0) : ''}".`
  return { line: mended, column: before.length + 1, reason, advice: 'Write a hyphen and a space before it' }
}

/** A field that belongs to the left edge, and stands behind a space or a hyphen. */
function mendEdge(line: string, outer: ReadonlySet<string>): LineMend[] {
  const [, before = '', name = ''] = /^([\s-]+)([A-Za-z]\w*)\s*:(?:\s|$)/.exec(line) ?? []
  if (!outer.has(name)) return []
  const sign = /-/.test(before) ? 'a hyphen' : /\t/.test(before) ? 'a tab' : 'a space'
  const reason = `There is ${sign} before "${name}", and this field stands at the left edge.`
  return [{ line: line.slice(before.length), column: 1, reason, advice: 'Move it to the left edge' }]
}

function mendBracket(line: string): Found {
  const [, before = '', value = ''] = new RegExp(String.raw`${start}(?:[A-Za-z][\w-]*: +)?([[{].*)$`).exec(line) ?? []
  const closing = value.startsWith('[') ? ']' : '}'
  if (!value || /[\]}]\s*$/.test(value)) return undefined
  const column = line.length - value.length + 1
  const sign = value.charAt(0)
  const reason = `The "${sign}" on this line is not closed.`
  const space = closing === '}' ? ' ' : ''
  const mended = `${line.trimEnd().replace(/,$/, '')}${space}${closing}`
  return { line: mended, column: Math.max(column, before.length + 1), reason, advice: `Put "${closing}" at its end` }
}

/** A quotation mark at the start of the text and none at its end. */
function mendOpenQuote(line: string): Found {
  const [, before = '', mark = '', inner = ''] = /^(\s*(?:- +)*(?:[A-Za-z][\w-]*: +)?)(["'])(.*)$/.exec(line) ?? []
  if (!mark || inner.includes(mark)) return undefined
  const mended = `${before}${quoteText(inner.trimEnd().replace(/[”“’]$/, ''))}`
  const advice = 'Put the same mark at the end of the text'
  return { line: mended, column: before.length + 1, reason: 'A quotation mark is opened here and not closed.', advice }
}

/** `{ text: First, call., section: hours }`: a text with a comma or a colon needs quotes there. */
function mendGroup(line: string, names: ReadonlySet<string>): Found {
  const [, before = '', body = '', after = ''] = /^(\s*(?:- +)*)\{(.*)\}(\s*)$/.exec(line) ?? []
  if (!body) return undefined
  const name = String.raw`(?:^|,)\s*(${[...names].join('|') || '(?!)'}):\s`
  const found = [...body.matchAll(new RegExp(name, 'g'))]
  const parts = found.map(({ 0: typed, 1: field = '', index }, at) => {
    const value = closeQuote(body.slice(index + typed.length, found[at + 1]?.index ?? body.length).trim())
    return `${field}: ${/^(["']).*\1$/.test(value) || /^[\w#/.-]+$/.test(value) ? value : quoteText(unquoteText(value))}`
  })
  if (parts.length === 0) return undefined
  const reason =
    'It is not clear where a text between these braces ends: it holds a comma, a colon, a brace or one quotation mark.'
  const mended = `${before}{ ${parts.join(', ')} }${after}`
  return { line: mended, column: before.length + 1, reason, advice: 'Put the texts in quotes' }
}

/** A quotation mark at one end of a text was meant to stand at the other, too. */
function closeQuote(value: string): string {
  const [mark] = /^["']/.exec(value) ?? []
  return mark && value.lastIndexOf(mark) === 0 ? value.slice(1) : value
}

/** A field, or an entry of a list, whose text YAML takes for something else. */
function mendValue(line: string): Found {
  const [, before = '', value = ''] = /^(\s*(?:- +)*(?:(?:[A-Za-z][\w-]*|\/[^\s:]*): +)?)(\S.*)$/.exec(line) ?? []
  if (!isMisread.test(value) || !/:\s*$|-\s*$/.test(before)) return undefined
  const mended = `${before}${quoteText(unquoteText(value))}`
  return mended === line ? undefined : { line: mended, column: before.length + 1, ...describeValue(value) }
}

/** Signs that YAML takes for its own at the start of a text, within it, or at its end. */
const isMisread = /^[@`%!|>?*&#{[\]},'"“-]|:\s|:$|(?:^|\s)#/

function describeValue(value: string): { reason: string; advice: string } {
  const advice = 'Put the text in quotes'
  if (/^["'“]/.test(value) && !/^“[^”]*”$/.test(value)) {
    const reason = 'It is not clear where the text ends, since quotation marks stand within it.'
    return { reason, advice: 'Put one pair of quotes around the whole text' }
  }
  if (/^[*&]/.test(value)) return { reason: 'The text starts with * or &, which stands for a reference.', advice }
  if (/^[@`%!|>?{[-]/.test(value))
    return { reason: `The text starts with ${value.charAt(0)}, which has a meaning of its own here.`, advice }
  if (/(?:^|\s)#/.test(value) && !/: /.test(value.split('#')[0] ?? ''))
    return { reason: 'The text ends before the # on this line, and what follows is taken for a remark.', advice }
  const reason = 'There is a second colon on this line, so it is not clear where the text of the field starts.'
  return { reason, advice }
}

/** A text that YAML reads as it stands, or the same in quotes. */
function plainOrQuoted(value: string): string {
  return /^["'[{]/.test(value) || !isMisread.test(value) ? value : quoteText(value)
}
