import matter from 'gray-matter'
import type { VFile } from 'vfile'
import type { z } from 'zod'
import { type Finding, report } from '../../problems/problem.ts'
import { type ParsedYaml, parseYaml } from '../yaml/parse-yaml.ts'

/** What a Markdown file holds: its fields, and its text with empty lines in place of the front matter. */
export type ParsedFile<Fields> = { fields: ParsedYaml<Fields> | undefined; body: string }

/**
 * Splits a Markdown file into front matter and body.
 * The body keeps the line numbers of the file, so that every later message points at the right line.
 */
export function parseFrontMatter<Schema extends z.ZodType>(
  file: VFile,
  text: string,
  schema: Schema,
): ParsedFile<z.infer<Schema>> {
  const lines = text.split('\n')
  const closing = lines.findIndex((line, at) => at > 0 && line.startsWith('---'))
  const broken = findBrokenFence(text, lines, closing)
  if (broken) {
    report(file, {
      why: 'Without these fields the page has no title, no summary and no date, and cannot be shown.',
      ...broken,
    })
    return { fields: undefined, body: '' }
  }
  let isParsed = false
  let fields: ParsedYaml<z.infer<Schema>> | undefined
  const parse = (yaml: string) => {
    isParsed = true
    // Without any field, each of them is missing.
    fields = parseYaml(file, /^\s*[^#\s]/m.test(yaml) ? yaml : '\n{}', schema)
    return {}
  }
  matter(text, { language: 'yaml', engines: { yaml: { parse }, js: { parse: refuse }, javascript: { parse: refuse } } })
  // gray-matter skips its engine when there are only blank lines and comments.
  if (!isParsed) parse('')
  return { fields, body: '\n'.repeat(closing + 1) + lines.slice(closing + 1).join('\n') }
}

/** gray-matter runs `---js` and `---javascript` as code, unless both engines are replaced. */
function refuse(): never {
  throw new Error('Front matter is never run as code.')
}

const mendFence =
  'Start the file with a line of three hyphens (---), then the fields, then another line of three hyphens.'

function findBrokenFence(
  text: string,
  lines: string[],
  closing: number,
): Pick<Finding, 'rule' | 'reason' | 'mend' | 'place'> | undefined {
  const [first = ''] = lines
  if (text.trim() === '')
    return { rule: 'empty-file', reason: 'This file is empty.', mend: 'Write the article, or take the file away.' }
  if (/^\s+---/.test(text)) {
    return {
      rule: 'front-matter-start',
      reason: 'There is a space or an empty line before the first ---, so the fields below it are taken for text.',
      mend: 'Take it away: the three hyphens must be the very first characters of the file.',
    }
  }
  if (!first.startsWith('---')) {
    return { rule: 'front-matter-start', reason: 'This file does not start with its fields.', mend: mendFence }
  }
  if (first.trimEnd() !== '---') {
    return {
      rule: 'front-matter-language',
      reason: `The first line is "${first.trimEnd()}". Fields are written in YAML here, and nothing in them is run.`,
      mend: 'Make the first line three hyphens and nothing else: ---',
    }
  }
  if (closing === -1) return { rule: 'front-matter-end', reason: 'The fields are not closed.', mend: mendFence }
  const last = lines[closing]?.trimEnd() ?? ''
  if (last !== '---') {
    return {
      rule: 'front-matter-end',
      reason: `The fields seem to end at "${last}".`,
      mend: 'Make that line three hyphens and nothing else: ---',
      place: { line: closing + 1, column: 1 },
    }
  }
  return undefined
}
