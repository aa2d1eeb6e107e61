import { countWords } from '../content/text/words.ts'

const most = 25

/** The main message as a sentence: one line, with a full stop at its end. Empty if nothing was typed. */
export function readMessage(typed: string): string {
  const message = typed.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  return message === '' || /[.!?…]["”’)]?$/.test(message) ? message : `${message}.`
}

/** Why this cannot be the first sentence of the summary, or undefined if it can. */
export function findMessageProblem(message: string): string | undefined {
  const words = countWords(message)
  if (words <= most) return undefined
  return `This has ${words} words. Say it in ${most} or fewer: a reader who is upset reads no more.`
}
