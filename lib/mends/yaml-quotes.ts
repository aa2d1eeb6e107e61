import { type Document, visit } from 'yaml'
import { applyEdits, type Edit } from './edit.ts'
import { findLineFields, type LineField } from './line-fields.ts'
import type { Mend } from './mend.ts'
import { findParts } from './parts.ts'
import { quote, quoteValue } from './quoted.ts'
import { readYaml } from './read-yaml.ts'

/** A text that YAML takes for something else, such as one with a second colon, stands in quotes. */
export const yamlQuotes: Mend = {
  explanation:
    'A field whose text has a colon, # or another sign that YAML takes for its own is put into straight quotes.',
  changesMeaning: true,
  find: (text, { path }) => {
    const { fields } = findParts(text, path)
    if (!fields) return []
    const edits = findQuoteEdits(text.slice(fields.start, fields.end))
    return edits.map((edit) => ({ ...edit, start: edit.start + fields.start, end: edit.end + fields.start }))
  },
}

/** Each try reads the text anew, so a long one gets fewer. */
const mostTries = (yaml: string) => Math.min(60, Math.ceil(5e5 / (yaml.length + 1)))

/** The edits that a text of YAML needs, each of which makes a line readable. */
export function findQuoteEdits(yaml: string): Edit[] {
  const { document, misread } = readYaml(yaml)
  if (misread.size === 0) return findCurlyQuotes(yaml, document)
  const candidates = findLines(yaml, misread)
    .map(({ number, text, start }) => ({ number, edits: findLineFields(text).flatMap(quoteField(start)) }))
    .filter(({ edits }) => edits.length > 0)
  const edits: Edit[] = []
  let left = misread
  const tryOut = (some: Candidate[]) => {
    if (some.length === 0) return
    const more = some.flatMap((candidate) => candidate.edits)
    const after = readYaml(applyEdits(yaml, [...edits, ...more])).misread
    if (after.size > left.size - some.length || some.some(({ number }) => after.has(number))) return
    edits.push(...more)
    left = after
  }
  tryOut(candidates.filter(({ number }) => alone.includes(misread.get(number))))
  // Any other mistake can make all lines after it unreadable: only an edit that takes a line off the list was needed.
  const rest = candidates.filter(({ number }) => left.has(number)).slice(0, mostTries(yaml))
  for (const candidate of rest) if (left.has(candidate.number)) tryOut([candidate])
  return edits.sort((one, other) => one.start - other.start)
}

type Candidate = { number: number; edits: Edit[] }

/** Mistakes that concern their line alone. */
const alone: unknown[] = ['BLOCK_AS_IMPLICIT_KEY', 'LOST_TEXT', 'TORN_TEXT']

/** A whole value in curly quotes; they would be printed. Curly quotes within a text are words of the text. */
function findCurlyQuotes(yaml: string, document: Document): Edit[] {
  const edits: Edit[] = []
  visit(document, {
    Scalar: (key, node) => {
      if (key === 'key' || node.type !== 'PLAIN' || !node.range) return
      const [start, end] = node.range
      const inner = /^“([^“”\n]*)”$/.exec(yaml.slice(start, end))?.[1]
      if (inner !== undefined)
        edits.push({ start, end, text: quote(inner), what: 'made straight quotation marks of curly ones' })
    },
  })
  return edits
}

function findLines(
  yaml: string,
  numbers: ReadonlyMap<number, unknown>,
): { number: number; text: string; start: number }[] {
  let start = 0
  return yaml.split('\n').flatMap((text, index) => {
    const line = { number: index + 1, text, start }
    start += text.length + 1
    return numbers.has(line.number) ? [line] : []
  })
}

function quoteField(lineStart: number) {
  return ({ name, value, start }: LineField): Edit[] => {
    const text = quoteValue(value)
    if (text === undefined) return []
    const at = lineStart + start
    return [{ start: at, end: at + value.length, text, what: `put the text ${name ? `of "${name}" ` : ''}in quotes` }]
  }
}
