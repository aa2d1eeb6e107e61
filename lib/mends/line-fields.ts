import { fieldNames } from './field-names.ts'

/** A field that stands on one line: its name (empty for an entry of a list), its value as typed, and where the value starts. */
export type LineField = { name: string; value: string; start: number }

/** `title: A text`, `- title: A text` or `- A text` */
const single = /^([ \t]*(?:- +)*(?:([A-Za-z][\w-]*):[ \t]+)?)(\S.*?)[ \t]*$/

/** `- { text: A text, section: hours }` or `changes: [{ date: 2026-11-23, what: First published. }]` */
const group = /^([ \t]*(?:- +|[A-Za-z][\w-]*:[ \t]+)\[?\{[ \t]*)(?!\{)(.*?)[ \t]*\}\]?[ \t]*$/

/** Fields that hold no sentence. A sign that YAML takes for its own is a slip of another kind there. */
const notSentences = [
  ...[
    'date',
    'reviewed',
    'nextReview',
    'checked',
    'gone',
    'year',
    'revised',
    'id',
    'topic',
    'section',
    'page',
    'address',
  ],
  ...['url', 'kind', 'sources', 'audience', 'draft', 'lang', 'week', 'here', 'read'],
]

/** A sign at the start of a value, or within it, that YAML takes for its own. */
const signs = /^[-@`*&!%|>?#,\]}{"'“]|:(?:\s|$)|\s#/

/**
 * The fields of a line of YAML whose text holds such a sign, read as an editor means them: what stands behind a name belongs
 * to it up to the next name that a field can have.
 */
export function findLineFields(line: string): LineField[] {
  return findFields(line).filter(({ name }) => !notSentences.includes(name))
}

function findFields(line: string): LineField[] {
  const [, before, inner] = group.exec(line) ?? []
  if (before !== undefined && inner !== undefined) return findGroupFields(inner, before.length)
  const [, start = '', name = '', value = ''] = single.exec(line) ?? []
  const isField = name !== '' || start.includes('-')
  return isField && signs.test(value) ? [{ name, value, start: start.length }] : []
}

function findGroupFields(inner: string, offset: number): LineField[] {
  const names = [...inner.matchAll(/(?:^|,[ \t]+)([A-Za-z][\w-]*):[ \t]+/g)].filter(({ 1: name = '' }) =>
    fieldNames.has(name),
  )
  if (names[0]?.index !== 0) return []
  const fields = names.map(({ 0: typed, 1: name = '', index }, at) => {
    const start = index + typed.length
    return { name, value: inner.slice(start, names[at + 1]?.index).trimEnd(), start: offset + start }
  })
  // Several groups on a line, or one within another: nobody knows which comma parts what.
  if (fields.some(({ value }) => /\}\s*,\s*\{/.test(value))) return []
  return fields.filter(({ value }) => signs.test(value) || /[,[\]{}]/.test(value))
}
