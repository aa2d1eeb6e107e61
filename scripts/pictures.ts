/**
 * Takes the picture of every example anew, and those of the README: `npm run pictures`. Look at what changed before you
 * commit it. The tests that need the pictures take them, so that both see the same site in the same browser.
 */
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'

rmSync('tests/pictures', { recursive: true, force: true })
const tests = ['tests/browser/examples.test.ts', 'tests/browser/docs-pictures.test.ts']
const run = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'browser', ...tests]
const { status } = spawnSync(process.execPath, run, { stdio: 'inherit', env: { ...process.env, PICTURES: 'take' } })
process.exitCode = status ?? 1
