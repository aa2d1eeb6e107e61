import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

export type Ran = { status: number | null; stdout: string; stderr: string }

type Options = { env?: Record<string, string>; nodeOptions?: string[] }

/** As in package.json. */
const command = ['--import', pathToFileURL('scripts/keep-compiled.mjs').href, resolve('scripts/check.ts')]

/** On the first of December 2026, without what the terminal of the tests says about colors, and without a place for summaries. */
function buildEnv(own: Record<string, string> = {}): NodeJS.ProcessEnv {
  const { FORCE_COLOR, NO_COLOR, GITHUB_STEP_SUMMARY, INIT_CWD, ...env } = process.env
  return { ...env, SOURCE_DATE_EPOCH: '1796083200', ...own }
}

/** Runs `npm run check` as an editor would, over the content of a folder. */
export function runCheck(folder: string, typed: string[] = [], { env, nodeOptions = [] }: Options = {}): Ran {
  const options = { cwd: folder, encoding: 'utf8', env: buildEnv(env) } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, [...nodeOptions, ...command, ...typed], options)
  return { status, stdout, stderr }
}

/** Starts `npm run check -- --watch`. */
export function startCheck(folder: string, typed: string[]): ChildProcess {
  return spawn(process.execPath, [...command, ...typed], { cwd: folder, env: buildEnv() })
}
