import { articleFrontMatterSchema } from '../../content/front-matter/front-matter-schema.ts'
import { factsSchema, glossarySchema, sourcesSchema } from '../../content/tables/schemas.ts'
import { rulesByTopic } from '../../problems/rules/rules.ts'
import { formatFields } from './format-fields.ts'
import { formatRules } from './format-rules.ts'
import type { MadeParts } from './made-parts.ts'

/**
 * The parts of the guide that say again what code or another file says, so that they are made from it.
 *
 * @param template the text of content/article-template.md
 */
export function buildGuideParts(template: string): MadeParts {
  return {
    template: `\`\`\`markdown article\n${template.trimEnd()}\n\`\`\``,
    'source fields': formatFields(sourcesSchema),
    'fact fields': formatFields(factsSchema.shape.facts),
    'word fields': formatFields(glossarySchema),
    fields: formatFields(articleFrontMatterSchema),
    rules: formatRules(rulesByTopic),
  }
}
