import type { VFile } from 'vfile'
import { type Document, isMap, isNode, isScalar, type LineCounter, type Pair } from 'yaml'
import type { z } from 'zod'
import { report } from '../../problems/problem.ts'
import { collectFieldNames } from './field-names.ts'
import { findSlips } from './find-slips.ts'
import { readDocument } from './read-document.ts'
import { describeIssues } from './yaml-issues.ts'

/** Where a field stands in its file: its key if it is there, else the nearest thing around it. */
export type PlaceOf = (path: readonly PropertyKey[]) => { line: number; column: number }

/** Typed data, and where each field of it stands, for the checks that come later. */
export type ParsedYaml<Data> = { data: Data; placeOf: PlaceOf }

/**
 * YAML text → typed data. Every mistake becomes a problem of `file` with its line and column; the answer is then undefined.
 *
 * @param text the YAML, with as many line breaks before it as there are lines above it in the file
 */
export function parseYaml<Schema extends z.ZodType>(
  file: VFile,
  text: string,
  schema: Schema,
): ParsedYaml<z.infer<Schema>> | undefined {
  const read = readDocument(text)
  const why = 'Until the fields can be read, the page cannot be shown at all.'
  for (const { line, column, reason, mend } of findSlips(text, read, collectFieldNames(schema)))
    report(file, { rule: 'yaml', reason, why, mend, place: { line, column } })
  if (read.mistakes.length > 0) return undefined

  const { document, lines } = read
  const placeOf: PlaceOf = (path) => findPlace(document, path, lines, text)
  const result = schema.safeParse(document.toJS() ?? undefined, { reportInput: true })
  if (result.success) return { data: result.data, placeOf }
  const described = new Set<string>()
  for (const { path, ...finding } of describeIssues(result.error.issues, schema)) {
    // An empty date is also no date: one of the two says enough.
    const field = path.join(' ')
    if (!described.has(field)) report(file, { ...finding, place: placeOf(path) })
    described.add(field)
  }
  return undefined
}

function findPlace(document: Document, path: readonly PropertyKey[], lines: LineCounter, text: string) {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const parent = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true)
    const key = path[depth - 1]
    const pair = isMap(parent) ? parent.items.find((item) => keyOf(item) === key) : undefined
    const node = pair?.key ?? document.getIn(path.slice(0, depth), true)
    if (isNode(node) && node.range) {
      const { line, col } = lines.linePos(node.range[0])
      return { line, column: col }
    }
  }
  const start = text.search(/\S/)
  return { line: start === -1 ? 1 : lines.linePos(start).line, column: 1 }
}

function keyOf(pair: Pair): unknown {
  return isScalar(pair.key) ? pair.key.value : undefined
}
