import { z } from 'zod'
import { formatChoices, nearest } from './nearest.ts'

type Described = { rule: string; path: PropertyKey[]; reason: string; why: string; mend: string }

const whyMissing = 'The page cannot be shown without it.'
const whyUnknown = 'What stands there would be lost without a word.'
const whyWrong = 'The page would show something else than you meant.'

/** What to tell an editor about a field that does not fit its schema. One issue may concern several fields. */
export function describeIssue(issue: z.core.$ZodIssue, schema: z.ZodType): Described[] {
  const name = formatPath(issue.path)
  const path = [...issue.path]
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(key, path, schema))
  if ('input' in issue && issue.input === undefined) return [missingField(path, schema)]
  const description = descriptionOf(schema, path)
  return [
    {
      rule: 'field',
      path,
      reason: `${name ? `The field "${name}"` : 'This file'} ${complaint(issue)}.`,
      why: whyWrong,
      mend: description ?? 'See the other entries of the file for the form.',
    },
  ]
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
  const within = formatPath(path.slice(0, -1))
  return {
    rule: 'missing-field',
    path,
    reason: field
      ? `The field "${field}" is missing${within ? ` in "${within}"` : ''}.`
      : 'This file holds no entries.',
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

/** `keyPoints[1].section` → "section" of entry 2 of keyPoints, as an editor counts. */
function formatPath(path: readonly PropertyKey[]): string {
  return path
    .map((part, at) => (typeof part === 'number' ? ` ${part + 1}` : at === 0 ? String(part) : ` ${String(part)}`))
    .join('')
}

function descriptionOf(schema: z.ZodType, path: readonly PropertyKey[]): string | undefined {
  const key = path.findLast((part) => typeof part === 'string')
  const parent = path.slice(0, path.lastIndexOf(key ?? ''))
  return key === undefined ? undefined : shapeAt(schema, parent)[String(key)]?.description
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
