import { articleFrontMatterSchema } from '../../content/front-matter/front-matter-schema.ts'
import { buildJsonSchema, type JsonSchema } from './json-schema.ts'
import { countPlaces, type Places, type Snippets, today } from './snippet.ts'

const where = { scope: 'markdown,yaml', include: ['**/content/articles/*.md', '**/content/pages/*.md'] }

/**
 * A snippet for every field at the top of an article, with the words that the check has for it, and one for all fields
 * that have to be there.
 *
 * No well-kept extension of VS Code completes these fields by a JSON Schema. The YAML extension leaves Markdown alone:
 * https://github.com/redhat-developer/vscode-yaml/issues/207 is open since 2019.
 */
export function buildFieldSnippets(): Snippets {
  const { properties = {}, required = [] } = buildJsonSchema(articleFrontMatterSchema, 'Fields')
  const fields = Object.entries(properties as Record<string, JsonSchema>)
  const place = countPlaces()
  const whole = fields.filter(([name]) => required.includes(name))
  const lines = ['---', ...whole.flatMap(([name, schema]) => writeField(name, schema, place)), '---', '', '$0']
  return {
    'A new article': {
      ...where,
      prefix: ['article', '---'],
      body: lines,
      description: 'All fields that an article needs.',
    },
    ...Object.fromEntries(
      fields.map(([name, schema]) => {
        const body = writeField(name, schema, countPlaces())
        return [`Field ${name}`, { ...where, prefix: [name], body, description: schema.description ?? '' }]
      }),
    ),
  }
}

/** `audience: [self, family]`, or the lines of a field that holds others. */
function writeField(name: string, schema: JsonSchema, place: Places): string[] {
  const item = schema.items as JsonSchema | undefined
  if (item?.properties) {
    const entries = Array.from({ length: schema.minItems ?? 1 }, () => writeFields(item, place))
    return [`${name}:`, ...entries.flatMap((lines) => lines.map((line, at) => `  ${at === 0 ? '- ' : '  '}${line}`))]
  }
  if (schema.properties) return [`${name}:`, ...writeFields(schema, place).map((line) => `  ${line}`)]
  return [`${name}: ${item ? `[${writeValue(name, item, place)}]` : writeValue(name, schema, place)}`]
}

function writeFields({ properties = {}, required = [] }: JsonSchema, place: Places): string[] {
  return required.map((name) => `${name}: ${writeValue(name, properties[name] as JsonSchema, place)}`)
}

function writeValue(
  name: string,
  { enum: choices, type, pattern, description = '' }: JsonSchema,
  place: Places,
): string {
  if (choices) return place(choices.map(String))
  if (Array.isArray(type) && type.includes('boolean')) return place(['true', 'false'])
  // The day of the next check is the editor's to say.
  if (pattern?.startsWith(String.raw`^\d{4}-`) && name !== 'nextReview') return today
  const [shortly = ''] = description.split(/[.:](?: |$)/)
  return place(shortly.replace(/["#{}[\]]/g, ''))
}
