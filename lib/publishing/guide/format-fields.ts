import { z } from 'zod'
import { formatTable } from './format-table.ts'

type Schema = z.core.JSONSchema.BaseSchema

/**
 * The fields of a schema as a Markdown table: the name, whether it has to be there, and what it is, in the words that
 * stand with the schema. Fields within a field follow it.
 */
export function formatFields(schema: z.ZodType): string {
  const { $schema, ...json } = z.toJSONSchema(schema, { io: 'input' })
  return formatTable(['Field', 'Needed', 'What it is'], listFields(json, ''))
}

function listFields(schema: Schema, outer: string): string[][] {
  const { properties = {}, required = [] } = openList(schema)
  return Object.entries(properties as Record<string, Schema>).flatMap(([name, field]) => {
    const path = `${outer}${name}`
    const needed = required.includes(name) ? 'yes' : 'no'
    return [[`\`${path}\``, needed, describe(field)], ...listFields(field, `${path}: `)]
  })
}

/** What the entries of a list are made of. */
function openList(schema: Schema): Schema {
  return (schema.items as Schema | undefined) ?? schema
}

function describe(field: Schema): string {
  const { description = '' } = field
  const choices = (openList(field).enum ?? []).map(String)
  if (choices.every((choice) => description.includes(choice))) return description
  return `${description} One of: ${choices.map((choice) => `\`${choice}\``).join(', ')}.`
}
