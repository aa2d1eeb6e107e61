import { z } from 'zod'
import { describeText } from './text-schema.ts'

/**
 * A JSON Schema, with what the YAML extension of VS Code understands on top: messages in our own words, and whole
 * entries to insert. https://github.com/redhat-developer/yaml-language-server
 */
export type JsonSchema = z.core.JSONSchema.BaseSchema & {
  errorMessage?: string
  patternErrorMessage?: string
  defaultSnippets?: SchemaSnippet[]
}

/** What is offered where a value is missing. The body is YAML as data, in which `${1:text}` is a place to type at. */
export type SchemaSnippet = { label: string; description: string; body: unknown }

/**
 * The schema of a YAML file → the JSON Schema by which an editor completes and complains while someone types.
 *
 * It never complains about what the check accepts. The check reads every value as text, while an editor takes 2006 for
 * a number and true for a yes, so both are let through where such a text may stand. What JSON Schema cannot say is left
 * to the check: markup, days that no calendar has, and whether what an id names is there.
 */
export function buildJsonSchema(schema: z.ZodType, title: string): JsonSchema {
  // Draft 7 is the one that the extension knows best.
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-07',
    override: refine,
  }) as JsonSchema
  return { $schema, title, ...rest } as JsonSchema
}

/** Called for every value in the schema: says of a text what zod cannot write down by itself. */
function refine({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodType; jsonSchema: JsonSchema }): void {
  if (jsonSchema.type !== 'string') return
  const text = describeText(zodSchema, jsonSchema)
  for (const key of Object.keys(jsonSchema)) if (key !== 'description') delete jsonSchema[key]
  Object.assign(jsonSchema, text)
}
