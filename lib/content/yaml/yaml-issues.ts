import type { z } from 'zod'
import { formatChoices, nearest } from '../../problems/nearest.ts'
import type { RuleName } from '../../problems/rules/rules.ts'
import { proposeLine, toId } from './propose-value.ts'
import { descriptionOf, fieldSchema, shapeAt } from './schema-shape.ts'

/** What to tell of one field. `meant` is the name of the field that a misspelled one stands for. */
type Described = { rule: RuleName; path: PropertyKey[]; reason: string; why: string; mend: string; meant?: string }

const whyMissing = 'The page cannot be shown without it.'
const whyUnknown = 'What stands there would be lost without a word.'
const whyWrong = 'The page would show something else than you meant.'

/** What to tell an editor about the fields that do not fit their schema. A misspelled name is not also a missing one. */
export function describeIssues(issues: readonly z.core.$ZodIssue[], schema: z.ZodType): Omit<Described, 'meant'>[] {
  const described = issues.flatMap((issue) => describeIssue(issue, schema))
  const meant = new Set(
    described.flatMap(({ path, meant: name }) => (name ? [JSON.stringify([...path.slice(0, -1), name])] : [])),
  )
  return described
    .filter(({ rule, path }) => rule !== 'missing-field' || !meant.has(JSON.stringify(path)))
    .map(({ meant: _, ...finding }) => finding)
}

function describeIssue(issue: z.core.$ZodIssue, schema: z.ZodType): Described[] {
  const path = [...issue.path]
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(key, path, schema))
  if ('input' in issue && issue.input === undefined) return [missingField(path, schema)]
  const name = path.length === 0 ? 'This file' : upperFirst(formatPath(path))
  return [{ rule: 'field', path, reason: `${name} ${complaint(issue)}.`, why: whyWrong, mend: mendFor(issue, schema) }]
}

function mendFor(issue: z.core.$ZodIssue, schema: z.ZodType): string {
  if (issue.code === 'custom' && typeof issue.params?.mend === 'string') return issue.params.mend
  if (issue.path.length === 0) return mendFile(issue)
  const key = issue.path.at(-1)
  const description = descriptionOf(schema, issue.path)
  if (issue.code === 'invalid_key') {
    const meant = toId(String(key))
    return meant ? `Did you mean ${meant}?` : 'Write it with small letters, digits and hyphens, such as typical-length.'
  }
  if (typeof issue.input === 'string' && issue.input.trim() === '')
    return `Write it behind "${String(key)}:". ${description ?? ''}`.trim()
  const line = proposeLine(String(key), issue.input, fieldSchema(schema, issue.path))
  if (line !== undefined)
    return typeof key === 'number' ? `Did you mean ${line.replace(/^\d+: /, '')}?` : `Write ${line}`
  return description ?? 'See the other entries of the file for the form.'
}

/** A table whose rows have no hyphen, or a file of fields whose lines have one. */
function mendFile(issue: z.core.$ZodIssue): string {
  const expected = issue.code === 'invalid_type' ? issue.expected : ''
  if (expected === 'array' && typeof issue.input === 'object')
    return 'Start each entry with a hyphen and a space, and the other lines of it with two spaces.'
  if (Array.isArray(issue.input)) return 'Take the hyphens at the left edge away.'
  return 'Write it as the top of the file describes.'
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

/** Names that other sites use, and what the field is called here. */
const otherNames: Record<string, string> = {
  heading: 'title',
  name: 'title',
  description: 'summary',
  abstract: 'summary',
  excerpt: 'summary',
  category: 'topic',
  tags: 'topic',
  for: 'audience',
  readers: 'audience',
  updated: 'reviewed',
  lastreviewed: 'reviewed',
  duedate: 'nextReview',
  language: 'lang',
  related: 'readNext',
  history: 'changes',
  reviewer: 'clinicalReview',
  link: 'url',
  address: 'url',
  text: 'what',
}

function unknownField(key: string, path: PropertyKey[], schema: z.ZodType): Described {
  const known = Object.keys(shapeAt(schema, path))
  const other = otherNames[key.toLowerCase().replace(/[^a-z]/g, '')] ?? ''
  const meant = nearest(key, known) ?? (known.includes(other) ? other : undefined)
  return {
    rule: 'unknown-field',
    path: [...path, key],
    reason: `The field "${key}" is not known here.`,
    why: whyUnknown,
    mend: meant ? `Did you mean "${meant}"?` : `Take the line away, or use one of ${formatChoices(known)}.`,
    ...(meant ? { meant } : {}),
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
