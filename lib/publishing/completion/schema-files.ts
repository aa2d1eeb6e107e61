import type { z } from 'zod'
import { articleFrontMatterSchema, pageFrontMatterSchema } from '../../content/front-matter/front-matter-schema.ts'
import { factsSchema, glossarySchema, movedSchema, sourcesSchema } from '../../content/tables/schemas.ts'
import { siteSchema } from '../../content/tables/site-schema.ts'
import { buildJsonSchema, type JsonSchema, type SchemaSnippet } from './json-schema.ts'
import { newFact, newMoves, newQuestion, newSource, newTerm, newTopic } from './table-entries.ts'

/** A JSON Schema, `.vscode/schemas/<name>.schema.json`, and the files of `content/` that have its form. */
export type SchemaFile = { name: string; files: string; schema: JsonSchema }

/**
 * The JSON Schemas for editors, made from the schemas that the check reads with. Nothing of `content/` stands in them:
 * an editor who adds a source in a browser has no command to run.
 */
export function buildSchemaFiles(): SchemaFile[] {
  const facts = build('facts', factsSchema, 'The figures that articles state')
  const sources = build('sources', sourcesSchema, 'The sources that the site cites')
  const glossary = build('glossary', glossarySchema, 'The words that articles explain')
  const moved = build('moved', movedSchema, 'Old addresses, and where each one went')
  const site = build('site', siteSchema, 'What is true of the whole site')
  offer(facts.schema.properties?.facts, 'Figure', newFact)
  offer(sources.schema, 'Source', newSource)
  offer(glossary.schema, 'Word', newTerm)
  offer(site.schema.properties?.topics, 'Topic', newTopic)
  offer(site.schema.properties?.mostAsked, 'Question', newQuestion)
  moved.schema.defaultSnippets = newMoves
  return [
    ...[facts, sources, glossary, moved, site],
    build('article', articleFrontMatterSchema, 'The fields of an article', 'content/articles/*.md'),
    build('page', pageFrontMatterSchema, 'The fields of a page', 'content/pages/*.md'),
  ]
}

function build(name: string, schema: z.ZodType, title: string, files = `content/${name}.yaml`): SchemaFile {
  return { name, files, schema: buildJsonSchema(schema, title) }
}

/** Offers a whole entry where a list takes one more, and names what the list holds. */
function offer(list: JsonSchema | boolean | undefined, title: string, entry: SchemaSnippet): void {
  if (typeof list !== 'object' || typeof list.items !== 'object') throw new Error(`No list takes "${entry.label}".`)
  Object.assign(list, { items: { title, ...list.items }, defaultSnippets: [entry] })
}
