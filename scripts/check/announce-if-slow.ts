import { Worker } from 'node:worker_threads'

/** From the start of the program: below it, nobody wonders whether it still runs. In milliseconds. */
const patience = 1000

/**
 * Says on a terminal what is being done, if it is not done within a second. The answer ends the wait.
 * The check leaves no room for a clock of its own: it reads without a pause. So another thread waits.
 */
export function announceIfSlow(sentence: string): () => void {
  if (!process.stderr.isTTY) return () => {}
  const wait = Math.max(0, patience - performance.now())
  const code = `setTimeout(() => require('node:fs').writeSync(2, ${JSON.stringify(`${sentence}\n`)}), ${wait})`
  const clock = new Worker(code, { eval: true })
  clock.unref()
  return () => void clock.terminate()
}
