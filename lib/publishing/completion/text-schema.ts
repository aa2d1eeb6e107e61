import { z } from 'zod'
import { formatChoices } from '../../problems/nearest.ts'
import type { JsonSchema } from './json-schema.ts'

/** What JSON Schema can say of a day. That there is no 30 February is left to the check. */
const dayPattern = String.raw`^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$`

const webAddressPattern = '^https?://[^ ]+$'

/**
 * What a text may be, as JSON Schema. The schema is asked with examples: so what the check refuses and what an editor is
 * told while typing never part, and have the same words.
 *
 * @param given what zod itself has made of the schema
 */
export function describeText(schema: z.core.$ZodType, given: JsonSchema): JsonSchema {
  const accepts = (value: string) => z.safeParse(schema, value).success
  if (given.enum) return accepts('true') ? yesOrNo : refuseOthers(given.enum.map(String))
  const complaint = z.safeParse(schema, '?').error?.issues[0]?.message
  const isDay = accepts('2024-02-29') && !accepts('2023-02-29')
  const pattern = isDay ? dayPattern : accepts('https://a.gov/') ? webAddressPattern : given.pattern
  // Unquoted, 2006 is a number for an editor.
  const type: JsonSchema['type'] = accepts('2006') ? ['string', 'number'] : 'string'
  if (complaint && pattern)
    return { type, errorMessage: `This ${complaint}.`, ...refuse(`This ${complaint}.`, pattern) }
  const refused = [
    ...(accepts('') ? [] : [refuse('This is empty.', String.raw`\S`)]),
    ...(accepts('[@a]') ? [] : [refuse('Sources are not cited here. Write plain words.', String.raw`^(?![\s\S]*\[@)`)]),
    ...(accepts('{{a}}')
      ? []
      : [refuse('Figures are not filled in here. Write plain words.', String.raw`^(?![\s\S]*\{\{)`)]),
  ]
  const rules = refused.length > 0 ? { allOf: refused } : {}
  // Were "null" a type that may stand there, editors would offer the word.
  if (accepts('')) return { not: { type: ['array', 'object'] }, ...rules }
  return { type, errorMessage: 'This takes one text.', ...rules }
}

const yesOrNo: JsonSchema = {
  type: ['boolean', 'string'],
  ...refuse('This takes true or false, and nothing else.', '^(true|false)$'),
}

function refuseOthers(choices: string[]): JsonSchema {
  return { type: 'string', enum: choices, errorMessage: `This takes ${formatChoices(choices)}, and nothing else.` }
}

function refuse(message: string, pattern: string) {
  return { pattern, patternErrorMessage: message }
}
