import type { JsonSchema } from '@/lib/publishing/completion/json-schema'

/**
 * What an editor underlines in a value, as the YAML extension words it where the schema has no words of its own.
 * Only as much of JSON Schema as our schemas use: anything else throws, so that nothing is passed over.
 */
export function complaintsAbout(value: unknown, schema: JsonSchema | boolean): string[] {
  if (schema === true) return []
  if (schema === false) return ['Not allowed.']
  return Object.entries(schema).flatMap(([key, rule]) => {
    const judge = rules[key]
    if (!judge) throw new Error(`No test knows what "${key}" means.`)
    return judge(value, rule as never, schema)
  })
}

type Judge = (value: unknown, rule: never, schema: JsonSchema) => string[]

const silent: Judge = () => []

const rules: Record<string, Judge> = {
  ...Object.fromEntries(
    ['$schema', 'title', 'description', 'errorMessage', 'patternErrorMessage', 'defaultSnippets'].map((key) => [
      key,
      silent,
    ]),
  ),
  type: (value, type: string | string[], { errorMessage }) =>
    [type].flat().includes(typeOf(value)) ? [] : [errorMessage ?? `Incorrect type: ${typeOf(value)}.`],
  enum: (value, choices: unknown[], { errorMessage }) =>
    choices.includes(value) ? [] : [errorMessage ?? 'Not a choice.'],
  pattern: (value, pattern: string, { patternErrorMessage }) =>
    typeof value !== 'string' || new RegExp(pattern, 'u').test(value) ? [] : [patternErrorMessage ?? 'Wrong pattern.'],
  minLength: (value, least: number) => (typeof value !== 'string' || value.length >= least ? [] : ['Too short.']),
  not: (value, schema: JsonSchema) => (complaintsAbout(value, schema).length > 0 ? [] : ['Not allowed.']),
  allOf: (value, schemas: JsonSchema[]) => schemas.flatMap((schema) => complaintsAbout(value, schema)),
  anyOf: (value, schemas: JsonSchema[]) => {
    const all = schemas.map((schema) => complaintsAbout(value, schema))
    return all.some((complaints) => complaints.length === 0) ? [] : all.flat()
  },
  items: (value, schema: JsonSchema) =>
    Array.isArray(value) ? value.flatMap((item) => complaintsAbout(item, schema)) : [],
  minItems: (value, least: number) => (!Array.isArray(value) || value.length >= least ? [] : ['Too few items.']),
  maxItems: (value, most: number) => (!Array.isArray(value) || value.length <= most ? [] : ['Too many items.']),
  properties: (value, schemas: Record<string, JsonSchema>) =>
    fieldsOf(value).flatMap(([name, field]) => (schemas[name] ? complaintsAbout(field, schemas[name]) : [])),
  required: (value, names: string[]) => {
    const given = fieldsOf(value).map(([name]) => name)
    return typeOf(value) !== 'object'
      ? []
      : names.filter((name) => !given.includes(name)).map((name) => `Missing property "${name}".`)
  },
  additionalProperties: (value, schema: JsonSchema | boolean, { properties = {} }) =>
    fieldsOf(value)
      .filter(([name]) => !(name in properties))
      .flatMap(([name, field]) =>
        schema === false ? [`Property ${name} is not allowed.`] : complaintsAbout(field, schema),
      ),
  propertyNames: (value, schema: JsonSchema) => fieldsOf(value).flatMap(([name]) => complaintsAbout(name, schema)),
}

function typeOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}

function fieldsOf(value: unknown): [string, unknown][] {
  return typeOf(value) === 'object' ? Object.entries(value as object) : []
}
