import { describe, expect, it } from 'vitest'
import { mendBody } from './mend-case'

const mended = (body: string) => mendBody(body).body

describe('a heading without an id gets one', () => {
  it.each([
    ['of its words', '## How long is typical?', '## How long is typical? {#long-is-typical}'],
    ['one level below, too', '## A {#aa}\n\n### What helps?', '## A {#aa}\n\n### What helps? {#helps}'],
    ['before closing signs', '## How long is it? ##', '## How long is it? {#long-is} ##'],
    ['of a figure as it is printed', '## Why {{phase}}?', '## Why {{phase}}? {#weeks}'],
    ['behind a link', '## See [the guide](/a)', '## See [the guide](/a) {#see-guide}'],
  ])('%s', (_, body, wanted) => {
    expect(mended(body)).toBe(wanted)
  })

  it('and says so', () => {
    expect(mendBody('Text.\n\n## How long is it?').done).toEqual(['7: added {#long-is} to the heading'])
  })

  it('that no other heading of the file has, before it or after it', () => {
    expect(mended('## How long?\n\n## How long? {#long}\n\n## How long?')).toBe(
      '## How long? {#long-2}\n\n## How long? {#long}\n\n## How long? {#long-3}',
    )
  })

  it('that no section of the page had before, since old links lead elsewhere', () => {
    expect(mended('## What does it cost?')).toBe('## What does it cost? {#cost-2}')
  })
})

describe('a heading is left alone', () => {
  it.each([
    ['with an id', '## How long? {#hours}'],
    ['with an id that has a slip in it', '## How long? {#Hours Week}'],
    ['with an id that the page uses itself', '## Which sources? {#sources}'],
    ['with something that may be meant as an id', '## How long? {hours}'],
    ['with half an id', '## How long? {#hours'],
    ['with an id in other brackets', '## How long? (#hours)'],
    ['without Latin letters', '## كم يستغرق؟'],
    ['whose words are all that the page uses itself', '## Sources'],
    ['without words', '##'],
    ['of the first level', '# How long?'],
    ['of the fourth level', '#### How long?'],
    ['within code', '```\n## How long?\n```'],
    ['within a quotation', '> ## How long?'],
    ['within a block', ':::note{title="A"}\n## How long?\n:::'],
    ['that a line below a text makes by mistake', 'How long?\n---'],
  ])('%s', (_, body) => {
    expect(mendBody(body)).toEqual({ body, done: [] })
  })
})

describe('spaces in the braces of an id are taken away', () => {
  it.each([
    ['## How long? { #hours }', '## How long? {#hours}'],
    ['## How long? {# hours}', '## How long? {#hours}'],
    ['### How long? {#hours } ##', '### How long? {#hours} ##'],
  ])('%s', (body, wanted) => {
    expect(mended(body)).toBe(wanted)
  })

  it.each([
    ['where its letters have a slip, too', '## How long? { #Hours }'],
    ['where the page uses it itself', '## How long? { #sources }'],
    ['where another heading has it', '## How long? { #hours }\n\n## How many? {#hours}'],
    ['where it is code', '## How long? `{ #hours }`'],
  ])('but not %s', (_, body) => {
    expect(mended(body)).toBe(body)
  })
})
