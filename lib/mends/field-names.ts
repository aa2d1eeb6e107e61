import { z } from 'zod'
import { articleFrontMatterSchema } from '../content/front-matter/front-matter-schema.ts'
import { factsSchema, glossarySchema, movedSchema, sourcesSchema } from '../content/tables/schemas.ts'
import { siteSchema } from '../content/tables/site-schema.ts'

/** Every name that a field can have, on a page or in a table. In `{ text: First, call: 911. }`, "call" is none. */
export const fieldNames: ReadonlySet<string> = new Set(
  [articleFrontMatterSchema, factsSchema, glossarySchema, movedSchema, sourcesSchema, siteSchema].flatMap(namesIn),
)

function namesIn(schema: unknown): string[] {
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([name, inner]) => [name, ...namesIn(inner)])
  if (schema instanceof z.ZodArray) return namesIn(schema.element)
  if (schema instanceof z.ZodRecord) return namesIn(schema.valueType)
  if (schema instanceof z.ZodOptional) return namesIn(schema.unwrap())
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(namesIn)
  return []
}
