import { type Document, LineCounter, parseDocument } from 'yaml'
import { findMistakes, type YamlMistake } from './yaml-mistakes.ts'

/** A text of YAML as it was read, and the mistakes because of which it must not be used, from its top to its end. */
export type ReadDocument = { document: Document; lines: LineCounter; mistakes: YamlMistake[] }

/**
 * Reads a text of YAML.
 *
 * The schema is `failsafe`: all values stay text. With YAML's own guesses 9:30 became 570, 1.10 became 1.1, and
 * 2026-03-01 became a moment that shows as the day before in the Americas.
 */
export function readDocument(text: string): ReadDocument {
  const lines = new LineCounter()
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent',
  })
  return { document, lines, mistakes: findMistakes(document, lines).sort((one, other) => one.at - other.at) }
}
