import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** How long a run took: on the clock, and of the processor, which counts less of what else the machine does. In seconds. */
export type Time = { clock: number; processor: number }

/** JavaScript, as is `keep-compiled.mjs`: the compiler would be measured as well. */
const before = ['./report-usage.mjs', '../keep-compiled.mjs'].flatMap((path) => [
  '--import',
  new URL(path, import.meta.url).href,
])
const script = join(import.meta.dirname, '../check.ts')

/** Runs the check over the content of a folder as often as asked for, and gives the shortest time. */
export function measureCheck(folder: string, typed: string[], runs: number): Time {
  const times = Array.from({ length: runs }, () => run(folder, typed))
  return { clock: least(times.map(({ clock }) => clock)), processor: least(times.map(({ processor }) => processor)) }
}

function run(folder: string, typed: string[]): Time {
  const start = performance.now()
  const { status, output } = spawnSync(process.execPath, [...before, script, ...typed], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, SOURCE_DATE_EPOCH: '1796083200' },
  })
  const [, , problem, processor] = output
  if (status !== 0 && status !== 1) throw new Error(`The check did not run: ${problem}`)
  return { clock: (performance.now() - start) / 1000, processor: Number(processor) }
}

function least(values: number[]): number {
  return Math.round(Math.min(...values) * 100) / 100
}
