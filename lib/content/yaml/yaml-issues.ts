import { z } from 'zod'
import { formatChoices, nearest } from '../../problems/nearest.ts'
import type { RuleName } from '../../problems/rules/rules.ts'

type Described = { rule: RuleName; path: PropertyKey[]; reason: string; why: string; mend: string }

const whyMissing = 'The page cannot be shown without it.'
const whyUnknown = 'What stands there would be lost without a word.'
const whyWrong = 'The page would show something else than you meant.'

/** What to tell an editor about a field that does not fit its schema. One issue may concern several fields. */
export function describeIssue(issue: z.core.$ZodIssue, schema: z.ZodType): Described[] {
  const path = [...issue.path]
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(key, path, schema))
  if ('input' in issue && issue.input === undefined) return [missingField(path, schema)]
  const name = path.length === 0 ? 'This file' : upperFirst(formatPath(path))
  return [{ rule: 'field', path, reason: `${name} ${complaint(issue)}.`, why: whyWrong, mend: mendFor(issue, schema) }]
}

function mendFor(issue: z.core.$ZodIssue, schema: z.ZodType): string {
  if (issue.code === 'custom' && typeof issue.params?.mend === 'string') return issue.params.mend
  if (issue.code === 'invalid_key') return 'Write it with small letters, digits and hyphens, such as typical-length.'
  const description = descriptionOf(schema, issue.path)
  const quotes = 'Put the text in quotes if it starts with { or [.'
  if (issue.code === 'invalid_type' && issue.expected === 'string') return `${quotes} ${description ?? ''}`.trim()
  return description ?? 'See the other entries of the file for the form.'
}

function complaint(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `takes ${formatChoices(issue.values.map(String))}, and nothing else`
  if (issue.code === 'invalid_type') return `must be ${kinds[issue.expected] ?? 'written in another form'}`
  if (issue.code === 'invalid_key') return 'has a name that is not lower-case words joined by hyphens'
  if (issue.code === 'invalid_union') return 'has a form that is not known here'
  return issue.message
}

const kinds: Record<string, string> = {
  array: 'a list, each entry on a line of its own after two spaces and a hyphen',
  object: 'a group of fields, each on a line of its own',
  record: 'a group of fields, each on a line of its own',
  string: 'a single text',
}

function missingField(path: PropertyKey[], schema: z.ZodType): Described {
  const field = String(path.at(-1) ?? '')
  const within = formatPath(path.slice(0, -1)).replace(/^the field /, '')
  return {
    rule: 'missing-field',
    path,
    reason: field ? `The field "${field}" is missing${within ? ` in ${within}` : ''}.` : 'This file holds no entries.',
    why: whyMissing,
    mend: field
      ? `Add a line "${field}: …". ${descriptionOf(schema, path) ?? ''}`.trim()
      : 'Add one, as the top of the file describes.',
  }
}

function unknownField(key: string, path: PropertyKey[], schema: z.ZodType): Described {
  const known = Object.keys(shapeAt(schema, path))
  const meant = nearest(key, known)
  return {
    rule: 'unknown-field',
    path: [...path, key],
    reason: `The field "${key}" is not known here.`,
    why: whyUnknown,
    mend: meant ? `Did you mean "${meant}"?` : `Take the line away, or use one of ${formatChoices(known)}.`,
  }
}

/** `keyPoints[1].section` → the field "section" of entry 2 of "keyPoints", as an editor counts. */
function formatPath(path: readonly PropertyKey[]): string {
  const parts = path.map((part) => (typeof part === 'number' ? `entry ${part + 1}` : `"${String(part)}"`))
  return `${typeof path.at(-1) === 'string' ? 'the field ' : ''}${parts.reverse().join(' of ')}`
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function descriptionOf(schema: z.ZodType, path: readonly PropertyKey[]): string | undefined {
  const key = path.findLast((part) => typeof part === 'string')
  if (key === undefined) return undefined
  if (schema instanceof z.ZodRecord) return (schema.valueType as z.ZodType).description
  return shapeAt(schema, path.slice(0, path.lastIndexOf(key)))[String(key)]?.description
}

function shapeAt(schema: z.ZodType, path: readonly PropertyKey[]): Record<string, z.ZodType> {
  let current: z.ZodType | undefined = schema
  for (const part of path) {
    const open = unwrap(current)
    if (open instanceof z.ZodArray) current = open.element as z.ZodType
    else if (open instanceof z.ZodObject) current = open.shape[String(part)] as z.ZodType | undefined
    else if (open instanceof z.ZodRecord) current = open.valueType as z.ZodType
    else return {}
  }
  const open = unwrap(current)
  return open instanceof z.ZodObject ? (open.shape as Record<string, z.ZodType>) : {}
}

function unwrap(schema: z.ZodType | undefined): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional) return unwrap(schema.unwrap() as z.ZodType)
  if (schema instanceof z.ZodUnion)
    return unwrap(schema.options.find((option) => option instanceof z.ZodObject) as z.ZodType | undefined)
  return schema
}
