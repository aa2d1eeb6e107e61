import type { VFile } from 'vfile'
import { type Document, isMap, isNode, isScalar, LineCounter, type Pair, parseDocument, visit, type YAMLError } from 'yaml'
import type { z } from 'zod'
import { report } from './problem.ts'
import { describeIssue } from './yaml-issues.ts'
import { describeAlias, describeSyntax } from './yaml-syntax.ts'

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
  for (const error of firstOfEachLine(document.errors, lines)) reportSyntax(file, error, lines, text)
  if (document.errors.length > 0) return undefined

  const placeOf: PlaceOf = (path) => findPlace(document, path, lines, text)
  const values = readValues(document)
  if (values === aliasProblem) {
    report(file, { rule: 'yaml', ...describeAlias, place: findAlias(document, lines) })
    return undefined
  }
  const result = schema.safeParse(values, { reportInput: true })
  if (result.success) return { data: result.data, placeOf }
  for (const issue of result.error.issues) {
    for (const { path, ...finding } of describeIssue(issue, schema)) {
      report(file, { ...finding, place: placeOf(path) })
    }
  }
  return undefined
}

const aliasProblem = Symbol('alias')

/** An alias (`*name`) that leads nowhere or multiplies without end throws only here, when values are asked for. */
function readValues(document: Document): unknown {
  try {
    return document.toJS() ?? undefined
  } catch {
    return aliasProblem
  }
}

function findAlias(document: Document, lines: LineCounter): { line: number; column: number } {
  let start = 0
  visit(document, {
    Alias: (_, { range }) => {
      start = range?.[0] ?? 0
      return visit.BREAK
    },
  })
  const { line, col } = lines.linePos(start)
  return { line, column: col }
}

/** One mistake often makes the parser stumble several times over the same line. */
function firstOfEachLine(errors: YAMLError[], lines: LineCounter): YAMLError[] {
  const firsts = new Map<number, YAMLError>()
  for (const error of errors.toReversed()) firsts.set(lines.linePos(error.pos[0]).line, error)
  return [...firsts.values()].reverse()
}

function reportSyntax(file: VFile, error: YAMLError, lines: LineCounter, text: string): void {
  const { line, col } = lines.linePos(error.pos[0])
  const quoted = text.split('\n')[line - 1]?.trim() ?? ''
  report(file, { rule: 'yaml', ...describeSyntax(error.code, quoted), place: { line, column: Math.max(col, 1) } })
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
