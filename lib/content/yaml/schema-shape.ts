import { z } from 'zod'

/** The schema of the field at a path. Undefined where none is known, as for the names of a record. */
export function fieldSchema(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  let current: z.ZodType | undefined = schema
  for (const part of path) {
    const open = unwrap(current)
    if (open instanceof z.ZodArray) current = open.element as z.ZodType
    else if (open instanceof z.ZodObject) current = open.shape[String(part)] as z.ZodType | undefined
    else if (open instanceof z.ZodRecord) current = open.valueType as z.ZodType
    else return undefined
  }
  return unwrap(current)
}

/** What the schema says of the field that a path ends in, or of the list it stands in. */
export function descriptionOf(schema: z.ZodType, path: readonly PropertyKey[]): string | undefined {
  const key = path.findLast((part) => typeof part === 'string')
  if (key === undefined) return undefined
  if (schema instanceof z.ZodRecord) return (schema.valueType as z.ZodType).description
  return shapeAt(schema, path.slice(0, path.lastIndexOf(key)))[String(key)]?.description
}

/** The fields of the group at a path, by their names. */
export function shapeAt(schema: z.ZodType, path: readonly PropertyKey[]): Record<string, z.ZodType> {
  const open = fieldSchema(schema, path)
  return open instanceof z.ZodObject ? (open.shape as Record<string, z.ZodType>) : {}
}

function unwrap(schema: z.ZodType | undefined): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional) return unwrap(schema.unwrap() as z.ZodType)
  if (schema instanceof z.ZodPipe) return unwrap(schema.in as z.ZodType)
  if (schema instanceof z.ZodUnion)
    return unwrap(schema.options.find((option) => option instanceof z.ZodObject) as z.ZodType | undefined)
  return schema
}
