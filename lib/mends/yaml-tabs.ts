import { applyEdits, type Edit } from './edit.ts'
import type { Mend } from './mend.ts'
import { findParts } from './parts.ts'
import { readYaml } from './read-yaml.ts'
import { findQuoteEdits } from './yaml-quotes.ts'

/** Tabs at the start of lines of YAML, which takes none. They stay where two spaces would not make the fields readable. */
export const yamlTabs: Mend = {
  explanation: 'In fields and YAML files, a tab at the start of a line becomes two spaces.',
  changesMeaning: true,
  find: (text, { path }) => {
    const { fields } = findParts(text, path)
    if (!fields) return []
    const yaml = text.slice(fields.start, fields.end)
    const edits = [...yaml.matchAll(/^[ \t]*\t[ \t]*(?=\S)/gm)].map(({ index, 0: space }): Edit => {
      const what = 'put two spaces in place of a tab'
      return { start: index, end: index + space.length, text: space.replaceAll('\t', '  '), what }
    })
    if (edits.length === 0 || readYaml(yaml).misread.size === 0) return []
    if (readYaml(quoteAll(applyEdits(yaml, edits))).misread.size > 0) return []
    return edits.map((edit) => ({ ...edit, start: edit.start + fields.start, end: edit.end + fields.start }))
  },
}

/** With the other mistakes mended that can be: each round can bring one to light that was hidden behind another. */
function quoteAll(yaml: string, rounds = 4): string {
  const edits = rounds > 0 ? findQuoteEdits(yaml) : []
  return edits.length > 0 ? quoteAll(applyEdits(yaml, edits), rounds - 1) : yaml
}
