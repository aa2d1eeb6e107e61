import { parseArgs } from 'node:util'
import { nearest } from '../problems/nearest.ts'

/** What was typed behind `npm run new --`. What is undefined was not said. */
export type NewArguments =
  | { kind: 'help' }
  | { kind: 'mistake'; sentence: string }
  | {
      kind: 'run'
      title: string
      slug: string | undefined
      topic: string | undefined
      audience: string[] | undefined
      message: string | undefined
      sources: string[] | undefined
    }

const one = { type: 'string' } as const
const several = { type: 'string', multiple: true } as const
const options = {
  slug: one,
  topic: one,
  audience: several,
  message: one,
  source: several,
  help: { type: 'boolean', short: 'h' },
} as const

/** Reads the title and the options. A title that was typed without quotation marks is put together again. */
export function parseNewArguments(typed: string[]): NewArguments {
  // Some systems make one long dash of two short ones.
  const args = typed.map((part) => part.replace(/^[–—](?=[a-z])/, '--'))
  const end = args.indexOf('--')
  const unknown = args.slice(0, end === -1 ? undefined : end).find((part) => /^--?[a-z]/.test(part) && !isKnown(part))
  if (unknown) return { kind: 'mistake', sentence: describeUnknown(unknown) }
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    if (values.help) return { kind: 'help' }
    const { slug, topic, message } = values
    const [audience, sources] = [values.audience, values.source].map((list) => list?.flatMap(splitList))
    return { kind: 'run', title: positionals.join(' '), slug, topic, message, audience, sources }
  } catch {
    const name =
      args.find((part, at) => isKnown(part) && !part.includes('=') && /^(?:-|$)/.test(args[at + 1] ?? '')) ??
      args.at(-1)
    return {
      kind: 'mistake',
      sentence: `Behind ${name} something is missing, such as: ${examples[String(name)] ?? '--slug what-it-costs'}`,
    }
  }
}

const examples: Record<string, string> = {
  '--slug': '--slug what-it-costs',
  '--topic': '--topic paying',
  '--audience': '--audience self,family',
  '--message': '--message "Most plans pay for an IOP."',
  '--source': '--source samhsa-tip-47',
}

function splitList(list: string): string[] {
  return list
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
}

function isKnown(part: string): boolean {
  return part === '-h' || Object.hasOwn(options, part.replace(/^--/, '').split('=')[0] ?? '')
}

function describeUnknown(part: string): string {
  const names = Object.keys(options).map((name) => `--${name}`)
  const meant = nearest(part.split('=')[0] ?? '', names)
  return `There is no option "${part}". ${meant ? `Did you mean ${meant}?` : `The options are ${names.join(', ')}.`}`
}
