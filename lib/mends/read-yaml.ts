import { type Document, isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml'
import { findMistakes } from '../content/yaml/yaml-mistakes.ts'
import type { SyntaxCode } from '../content/yaml/yaml-syntax.ts'

/** How YAML reads a text: the document, and the lines (from 1) that it refuses or takes for something else, each with the mistake. */
export type ReadYaml = { document: Document; misread: Map<number, SyntaxCode | 'TORN_TEXT'> }

/** Reads a text as the site does, with all values as text. */
export function readYaml(text: string): ReadYaml {
  const lines = new LineCounter()
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent',
  })
  const torn = findTornTexts(document).map((at) => ({ at, code: 'TORN_TEXT' as const }))
  const mistakes = [...torn, ...findMistakes(document, lines)]
  return { document, misread: new Map(mistakes.map(({ at, code }) => [lines.linePos(at).line, code])) }
}

/**
 * `{{phase}}` is a group within a group, and in `{ text: First, call., section: x }` the text ends at its comma.
 * YAML finds nothing wrong with either.
 */
function findTornTexts(document: Document): number[] {
  const found: number[] = []
  visit(document, {
    Map: (_, map) => {
      if (!map.flow) return
      for (const { key, value } of map.items) {
        if (isMap(key) || (isScalar(key) && value === null)) found.push(map.range?.[0] ?? 0)
      }
    },
  })
  return found
}
