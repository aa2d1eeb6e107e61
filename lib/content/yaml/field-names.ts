import { z } from 'zod'

/** The names of fields that a file may have, and those of them that stand at its left edge and nowhere else. */
export type FieldNames = { outer: ReadonlySet<string>; all: ReadonlySet<string> }

/** The names of all fields of a schema. A table of entries has none at its left edge. */
export function collectFieldNames(schema: z.ZodType): FieldNames {
  const names: string[] = []
  collect(schema, names)
  const outer = schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
  const isElsewhere = (name: string) => names.indexOf(name) !== names.lastIndexOf(name)
  return { outer: new Set(outer.filter((name) => !isElsewhere(name))), all: new Set(names) }
}

function collect(schema: unknown, names: string[]): void {
  if (schema instanceof z.ZodOptional) collect(schema.unwrap(), names)
  else if (schema instanceof z.ZodArray) collect(schema.element, names)
  else if (schema instanceof z.ZodRecord) collect(schema.valueType, names)
  else if (schema instanceof z.ZodUnion) for (const option of schema.options) collect(option, names)
  else if (schema instanceof z.ZodObject) {
    for (const [name, inner] of Object.entries(schema.shape)) {
      names.push(name)
      collect(inner, names)
    }
  }
}
