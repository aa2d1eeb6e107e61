import { expect, it } from 'vitest'
import { placeOfWord } from '@/lib/content/text/place-of-word'

const place = (source: string, field: string, value: string, word: string, from = 0) => {
  const before = source.slice(0, source.indexOf(field)).split('\n')
  const start = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
  const { line, column } = placeOfWord(source, start, value, value.indexOf(word, from))
  return `${line}:${column}`
}

it.each([
  ['on one line', 'title: A word', 'title', 'A word', '1:10'],
  ['in quotation marks', 'a: b\ntitle: "A word"', 'title', 'A word', '2:11'],
  ['folded', 'summary: >-\n  One and\n  two word', 'summary', 'One and two word', '3:7'],
  ['in braces', '- { text: "A word", section: word }', 'text', 'A word', '1:14'],
  ['named like its field', 'word: A word', 'word', 'A word', '1:9'],
  ['after a name in quotation marks', '"title": A word', '"title"', 'A word', '1:12'],
])('a word of a field is found %s', (_name, source, field, value, at) => {
  expect(place(source, field, value, 'word')).toBe(at)
})

it('a word that stands twice is found where it is meant', () => {
  expect(place('what: word and word', 'what', 'word and word', 'word', 1)).toBe('1:16')
})

it('a word that a figure brought in is not in the file: the place is that of the field', () => {
  expect(place('title: It lasts {{phase}}', 'title', 'It lasts 6 weeks', 'weeks')).toBe('1:1')
  expect(placeOfWord('title: …', { line: 1, column: 1 }, '…', 0)).toEqual({ line: 1, column: 1 })
})
