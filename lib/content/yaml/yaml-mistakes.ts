import { type Document, isAlias, isMap, isScalar, type LineCounter, type Pair, visit } from 'yaml'
import type { SyntaxCode } from './yaml-syntax.ts'

/** A mistake in the form of a text, at an offset of it. */
export type YamlMistake = { code: SyntaxCode; at: number }

/**
 * Everything because of which a document must not be used: what the parser refuses, and what it would read as
 * something else without a word. One mistake a line, since the parser often stumbles several times over the same.
 */
export function findMistakes(document: Document, lines: LineCounter): YamlMistake[] {
  const firsts = new Map<number, YamlMistake>()
  for (const mistake of [...findErrors(document), ...findLostTexts(document)].reverse())
    firsts.set(lines.linePos(mistake.at).line, mistake)
  return [...firsts.values()].reverse()
}

/** The parser's warning is a text that starts with `!`: its first word would be lost. */
function findErrors(document: Document): YamlMistake[] {
  const errors = [...document.errors, ...document.warnings].map(
    ({ code, message, pos: [at] }): YamlMistake =>
      /closing .quote/.test(message) ? { code: 'OPEN_QUOTE', at: findOpenQuote(document, at) } : { code, at },
  )
  // Most of what follows one of these is a consequence of it.
  const roots = errors.filter(({ code }) => code === 'TAB_AS_INDENT' || code === 'OPEN_QUOTE')
  return roots.length > 0 ? roots : errors
}

/** Where the text starts that has no quotation mark at its end. The parser notices only at the end of the file. */
function findOpenQuote(document: Document, end: number): number {
  let start = end
  visit(document, {
    Scalar: (_, { range }) => {
      if (range && range[0] < end && range[1] >= end) start = range[0]
    },
  })
  return start
}

/**
 * `title: Step #1` is the text "Step" and a remark; a remark that is meant as one has a space after its sign.
 * `*name` and `&name` are references, which nobody needs here, and which can lead nowhere or multiply without end.
 * In `{ text: First, call., section: x }` the text ends at its comma, and `{{phase}}` is a group within a group.
 */
function findLostTexts(document: Document): YamlMistake[] {
  const found: YamlMistake[] = []
  const { contents } = document
  if (isScalar(contents) && contents.value) found.push({ code: 'NO_FIELD', at: contents.range?.[0] ?? 0 })
  visit(document, {
    Node: (_, node) => {
      const at = node.range?.[0] ?? 0
      if (isAlias(node) || node.anchor) found.push({ code: 'ALIAS', at })
      else if (isMap(node) && node.flow && node.items.some(isTorn)) found.push({ code: 'TORN_TEXT', at })
      else if (isScalar(node) && /^\S/.test(node.comment ?? '')) found.push({ code: 'LOST_TEXT', at })
    },
  })
  return found
}

function isTorn({ key, value }: Pair): boolean {
  return isMap(key) || (isScalar(key) && value === null)
}
