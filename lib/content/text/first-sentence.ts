import { endsSentence } from './sentences.ts'

/** The first sentence of a text, cut at a word if it has more than 160 characters: what lists and link previews show. */
export function firstSentence(text: string): string {
  const end = [...text.matchAll(/[.!?]["”’)]*(?=\s)/g)].map((match) => match.index + match[0].length)
  const first = end.find((at) => endsSentence(text.slice(0, at), text.slice(at)))
  const sentence = text.slice(0, first).replace(/\s+/g, ' ').trim()
  if (sentence.length <= 160) return sentence
  return `${sentence.slice(0, 159).replace(/\s+\S*$/, '')}…`
}
