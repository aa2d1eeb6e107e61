/**
 * `npm run check`: reads all of `content/` and prints every problem. `npm run check -- --help` says what else it can do.
 * Ends with 0 if nothing must be mended, with 1 if something must, and with 2 if it could not run.
 */
// `npm run check | head` closes the pipe when it has seen enough.
process.stdout.on('error', () => process.exit())

try {
  const { runCommand } = await import('./check/run-command.ts')
  process.exitCode = await runCommand(process.argv.slice(2))
} catch (error) {
  const isMissing = /Cannot find package/.test(String(error))
  console.error(
    isMissing
      ? 'What the check needs is not installed yet. Type "npm ci", then try again.'
      : `The check itself has a fault, and could not run. Please report it to the people who look after this site:\n${error}`,
  )
  process.exitCode = 2
}

// What is imported is imported above, where its absence can be told. This line makes the file a module.
export {}
