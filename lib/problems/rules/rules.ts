import { addressRules } from './addresses.ts'
import { blockRules } from './blocks.ts'
import { fieldRules } from './fields.ts'
import { fileRules } from './files.ts'
import { headingRules } from './headings.ts'
import { linkRules } from './links.ts'
import { proofRules } from './proof.ts'
import type { Rule } from './rule.ts'
import { siteRules } from './site.ts'
import { tableRules } from './tables.ts'
import { textRules } from './text.ts'
import { wordRules } from './words.ts'

/** Every rule of the site, as the guide shows them: what it concerns, its name, how grave it is, and what it asks for. */
export const rulesByTopic = {
  Files: fileRules,
  Fields: fieldRules,
  'Headings and ids': headingRules,
  Text: textRules,
  Blocks: blockRules,
  'Links and images': linkRules,
  'Figures and sources': proofRules,
  'Rows of the tables': tableRules,
  'Published addresses': addressRules,
  Words: wordRules,
  'The whole site': siteRules,
}

const table = {
  ...fileRules,
  ...fieldRules,
  ...headingRules,
  ...textRules,
  ...blockRules,
  ...linkRules,
  ...proofRules,
  ...tableRules,
  ...addressRules,
  ...wordRules,
  ...siteRules,
}

/** The name of a rule, as it stands in a message. */
export type RuleName = keyof typeof table

/** The rule of this name. */
export function ruleOf(name: RuleName): Rule {
  return table[name]
}
