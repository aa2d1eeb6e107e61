import { parseBodyTree } from './body-tree.ts'
import { findParts } from './parts.ts'
import { readYaml } from './read-yaml.ts'

/**
 * Tells whether another form of a text shows a reader the same: the same fields, and the same tree of Markdown, apart from
 * spaces and signs that nobody sees.
 */
export function createMeaningGuard(text: string, path: string): (other: string) => boolean {
  let body: string | undefined
  return (other) => {
    if (!hasSameFields(text, other, path)) return false
    const [own, others] = [findParts(text, path).body, findParts(other, path).body]
    if (!own || !others) return own === others
    if (text.slice(own.start) === other.slice(others.start)) return true
    body ??= describeBody(text, path)
    return body === describeBody(other, path)
  }
}

function hasSameFields(text: string, other: string, path: string): boolean {
  const [own, others] = [text, other].map((each) => {
    const { fields } = findParts(each, path)
    return fields && each.slice(fields.start, fields.end)
  })
  return own === others || (own !== undefined && others !== undefined && isSameYaml(own, others))
}

/** A text that YAML cannot read may become one that it can. */
function isSameYaml(text: string, other: string): boolean {
  const [before, after] = [readYaml(text), readYaml(other)]
  if (after.misread.size > 0) return false
  return before.misread.size > 0 || describe(before.document.toJS()) === describe(after.document.toJS())
}

function describeBody(text: string, path: string): string | undefined {
  const tree = parseBodyTree(text, path)
  return tree && describe(tree)
}

/** Data as text, names and values without what nobody sees. */
function describe(data: unknown): string {
  return JSON.stringify(data, function (this: { type?: unknown }, key: string, value: unknown) {
    if (key === 'position') return undefined
    if (typeof value === 'string') return verbatimTypes.includes(this.type) ? value : withoutUnseen(value)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [withoutUnseen(name), inner]))
  })
}

/** Code and HTML, in which each space counts. */
const verbatimTypes: unknown[] = ['code', 'inlineCode', 'html']

function withoutUnseen(text: string): string {
  return text.replace(/[\s\u0085\u2800\p{DI}]/gu, '')
}
