/**
 * `npm run new -- "Title"`: makes a new article from the template. `npm run new -- --help` says what else it takes.
 * Ends with 0, with 2 if the file could not be made, and with 130 after Ctrl+C.
 */
import { enableCompileCache } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// Keeps what the compiler made of our files for the next run, which starts a third sooner.
enableCompileCache(join(tmpdir(), 'iop-guide-compile-cache'))

try {
  const { runNew } = await import('./new/run-new.ts')
  const { stdin, stdout } = process
  const terminal = stdin.isTTY && stdout.isTTY ? { input: stdin, output: stdout } : undefined
  process.exitCode = await runNew(process.argv.slice(2), terminal)
} catch (error) {
  const isMissing = (error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND'
  const fault = `npm run new has a fault, and could not finish. Please report it to the people who look after this site:\n${error}`
  console.error(isMissing ? 'What npm run new needs is not installed yet. Type "npm ci", then try again.' : fault)
  process.exitCode = 2
}
