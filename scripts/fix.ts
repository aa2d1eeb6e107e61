/**
 * `npm run fix`: mends what can be mended without asking, and says what it changed. `npm run fix -- --help` says what that is.
 * Ends with 0, or with 2 if it could not run.
 */
import { enableCompileCache } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// Keeps what the compiler made of our files for the next run, which starts a third sooner.
enableCompileCache(join(tmpdir(), 'iop-guide-compile-cache'))

try {
  const { runFix } = await import('./fix/run-fix.ts')
  process.exitCode = runFix(process.argv.slice(2))
} catch (error) {
  const isMissing = (error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND'
  const fault = `npm run fix has a fault, and could not finish. Please report it to the people who look after this site:\n${error}`
  console.error(isMissing ? 'What npm run fix needs is not installed yet. Type "npm ci", then try again.' : fault)
  process.exitCode = 2
}
