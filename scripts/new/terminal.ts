import { createInterface } from 'node:readline'
import type { Talk } from '../../lib/drafting/interview.ts'

/** Where questions are shown, and where answers come from. */
export type Terminal = { input: NodeJS.ReadableStream; output: NodeJS.WritableStream }

/** Somebody ended the questions: with Ctrl+C, with Ctrl+D, or by closing the window. */
export class Ended extends Error {}

/** Asks at a terminal. Lines that are typed before their question are kept. Asking fails with `Ended` once somebody ends it. */
export function createTalk({ input, output }: Terminal): Talk & { close: () => void } {
  const lines = createInterface({ input, output })
  const typed: string[] = []
  let waiting: { resolve: (line: string) => void; reject: (reason: Ended) => void } | undefined
  let hasEnded = false
  lines.on('line', (line) => {
    if (waiting) waiting.resolve(line)
    else typed.push(line)
    waiting = undefined
  })
  lines.on('SIGINT', () => lines.close())
  lines.on('close', () => {
    hasEnded = true
    waiting?.reject(new Ended())
  })
  return {
    say: (text) => output.write(`${text}\n`),
    ask: (question) => {
      lines.setPrompt(question)
      const line = typed.shift()
      if (line === undefined && hasEnded) return Promise.reject(new Ended())
      lines.prompt()
      if (line !== undefined) return Promise.resolve(line)
      return new Promise((resolve, reject) => {
        waiting = { resolve, reject }
      })
    },
    close: () => lines.close(),
  }
}
