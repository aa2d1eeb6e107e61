import { describe, expect, it } from 'vitest'
import { findSlips } from '@/lib/content/yaml/find-slips'
import { readDocument } from '@/lib/content/yaml/read-document'

const names = { outer: new Set(['summary', 'topic']), all: new Set(['title', 'summary', 'topic', 'id']) }
const find = (text: string) => findSlips(text, readDocument(text), names)
const seen = (text: string) => find(text).map(({ line, column, mend }) => `${line}:${column} ${mend}`)

describe('the slips of a text', () => {
  it('are all named in one run, each with the line to type', () => {
    expect(seen('title How long?\nsummary: PHP: what?\ntopic:during\n')).toEqual([
      '1:1 Write name, colon, space, text: title: How long?',
      '2:10 Put the text in quotes: summary: "PHP: what?"',
      '3:1 Write name, colon, space, text: topic: during',
    ])
  })

  it('are one where all other lines only follow from it', () => {
    expect(seen(' summary: A\ntitle: B\ntopic: c\n')).toEqual(['1:1 Move it to the left edge:\nsummary: A'])
    expect(seen('title: [a, b\nsummary: B\ntopic: c\n')).toEqual(['1:8 Put "]" at its end: title: [a, b]'])
  })

  it('leave right lines alone', () => {
    expect(find('title: A\nsummary: >-\n  One: two # three\n  and four.\ntopic: "a: b"\n')).toEqual([])
  })

  it('are named without a proposal where no line can be read so', () => {
    expect(find('title: A\n???: [}\n')).toMatchObject([{ line: 2, reason: expect.stringMatching(/\S/) }])
  })

  it('are named in a text that is too long to try anything out', () => {
    const long = Array.from({ length: 4000 }, (_, at) => `- id: a${at}\n  title: One: two`).join('\n')
    expect(find(long)).toHaveLength(40)
    expect(seen(long)[0]).toBe('2:10 Put the text in quotes: title: "One: two"')
  })
})

it.each([
  ['a text with quotes', 'title: Is it "a": b', `title: 'Is it "a": b'`],
  ['a text with quotes and an apostrophe', `title: It's "a": b`, `title: 'It''s "a": b'`],
  ['a text with a backslash', 'title: a\\b: c', "title: 'a\\b: c'"],
])('the line to type says what was typed: %s', (_name, typed, line) => {
  expect(seen(typed)).toEqual([`1:8 Put the text in quotes: ${line}`])
  expect(readDocument(line).document.toJS()).toEqual({ title: typed.slice('title: '.length) })
})
