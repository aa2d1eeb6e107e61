import type { VFile } from 'vfile'
import { type Document, isMap, isNode, isScalar, LineCounter, type Pair, parseDocument } from 'yaml'
import type { z } from 'zod'
import { report } from '../../problems/problem.ts'
import { describeIssue } from './yaml-issues.ts'
import { findMistakes, type YamlMistake } from './yaml-mistakes.ts'
import { describeSyntax } from './yaml-syntax.ts'

/** Where a field stands in its file: its key if it is there, else the nearest thing around it. */
export type PlaceOf = (path: readonly PropertyKey[]) => { line: number; column: number }

/** Typed data, and where each field of it stands, for the checks that come later. */
export type ParsedYaml<Data> = { data: Data; placeOf: PlaceOf }

/**
 * YAML text → typed data. Every mistake becomes a problem of `file` with its line and column; the answer is then undefined.
 *
 * The schema is `failsafe`: all values stay text. With YAML's own guesses 9:30 became 570, 1.10 became 1.1, and
 * 2026-03-01 became a moment that shows as the day before in the Americas.
 *
 * @param text the YAML, with as many line breaks before it as there are lines above it in the file
 */
export function parseYaml<Schema extends z.ZodType>(
  file: VFile,
  text: string,
  schema: Schema,
): ParsedYaml<z.infer<Schema>> | undefined {
  const lines = new LineCounter()
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent',
  })
  const mistakes = findMistakes(document, lines)
  for (const mistake of mistakes) reportSyntax(file, mistake, lines, text)
  if (mistakes.length > 0) return undefined

  const placeOf: PlaceOf = (path) => findPlace(document, path, lines, text)
  const result = schema.safeParse(document.toJS() ?? undefined, { reportInput: true })
  if (result.success) return { data: result.data, placeOf }
  const described = new Set<string>()
  for (const { path, ...finding } of result.error.issues.flatMap((issue) => describeIssue(issue, schema))) {
    // An empty date is also no date: one of the two says enough.
    const field = path.join(' ')
    if (!described.has(field)) report(file, { ...finding, place: placeOf(path) })
    described.add(field)
  }
  return undefined
}

function reportSyntax(file: VFile, { code, at }: YamlMistake, lines: LineCounter, text: string): void {
  const { line, col } = lines.linePos(at)
  const quoted = text.split('\n')[line - 1]?.trim() ?? ''
  report(file, { rule: 'yaml', ...describeSyntax(code, quoted), place: { line, column: Math.max(col, 1) } })
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
