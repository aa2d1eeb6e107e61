import { execFileSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

const copied = [
  'app',
  'components',
  'lib',
  'tests/components',
  'tests/lib',
  'tsconfig.json',
  'vitest.config.ts',
  'package.json',
]

/** A made-up component: one folder. */
const component = {
  'components/site/lighthouse/lighthouse.tsx': `
/** The props of \`Lighthouse\`. */
export type LighthouseProps = { light: string }

/** A light that shows the way. */
export function Lighthouse({ light }: LighthouseProps) {
  return <p>{light}</p>
}
`,
  'components/site/lighthouse/lighthouse.examples.tsx': `
import type { Example, Guidance } from '../../example'
import { Lighthouse } from './lighthouse'

export const guidance: Guidance = {
  stands: 'in-text',
  use: 'At sea.',
  avoid: 'On land.',
  why: { text: 'It can be seen from afar.', source: 'This test' },
}

export const examples: Example[] = [
  { name: 'at night', element: <Lighthouse light="Here" />, shows: [{ role: 'paragraph' }] },
]
`,
}

/** A made-up block: one folder, one file, and one line. */
const block = {
  'components/blocks/tide-table/tide-table.tsx': `
import type { TideTable as TideTableBlock } from '@/lib/content/blocks/tide-table'

/** The props of \`TideTable\`. */
export type TideTableProps = { block: TideTableBlock }

/** When the water comes. */
export function TideTable({ block }: TideTableProps) {
  return <p role="note">{block.words}</p>
}
`,
  'components/blocks/tide-table/tide-table.examples.tsx': `
import type { Example, Guidance } from '../../example'

export const guidance: Guidance = {
  stands: 'in-text',
  use: 'At sea.',
  avoid: 'On land.',
  why: { text: 'The water comes anyway.', source: 'This test' },
}

export const examples: Example[] = [
  { name: 'in the morning', markdown: ':::tide-table\\nHigh at six.\\n:::', shows: [{ role: 'note' }] },
]
`,
  'lib/content/blocks/tide-table.ts': `
import { buildProse } from '../prose.ts'
import type { BlockDefinition } from './block-definition.ts'

/** \`:::tide-table\`: when the water comes. */
export type TideTable = { kind: 'tide-table'; words: string }

/** How \`:::tide-table\` is read. */
export const tideTable: BlockDefinition<TideTable> = {
  kind: 'tide-table',
  names: ['tide-table'],
  attributes: {},
  example: ':::tide-table\\nHigh at six.\\n:::',
  parse: ({ children }) => ({ kind: 'tide-table', words: buildProse(children).text }),
  text: ({ words }) => words,
}
`,
}
const line = "export { tideTable } from './tide-table.ts'\n"

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'iop-guide-'))
  for (const name of copied) cpSync(name, join(folder, name), { recursive: true })
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  for (const [path, text] of Object.entries({
    ...component,
    ...block,
    'next.d.ts': '/// <reference types="next" />\n',
  })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  appendFileSync(join(folder, 'lib/content/blocks/blocks.ts'), line)
})
afterAll(() => rmSync(folder, { recursive: true }))

/** The output of a command in the folder, whether it went well or not. */
function run(program: string, ...args: string[]): string {
  const env = { ...process.env, NO_COLOR: '1' }
  try {
    return execFileSync(process.execPath, [program, ...args], { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' })
  } catch (error) {
    return String((error as { stdout: string }).stdout)
  }
}

it('a component is one folder, and a block is one folder, one file and one line: both are found, drawn and tested', () => {
  const output = run(
    'node_modules/vitest/vitest.mjs',
    ...['run', '--project', 'component', '--reporter', 'verbose', 'tests/components/examples.test.tsx'],
    ...['--testNamePattern', 'at night|in the morning'],
  )
  expect(output).toMatch(/✓.*shows what it promises: site\/lighthouse: at night/)
  expect(output).toMatch(/✓.*shows what it promises: blocks\/tide-table: in the morning/)
  expect(output).not.toMatch(/✗|×|failed/)
}, 120_000)

it('and both fit the types of the house', () => {
  expect(run('node_modules/typescript/bin/tsc', '--noEmit', '--incremental', 'false')).toBe('')
}, 120_000)
