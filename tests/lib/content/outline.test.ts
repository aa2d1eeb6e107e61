import { describe, expect, it } from 'vitest'
import { outlineBody } from '@/lib/content/outline'

const idsIn = (body: string) =>
  outlineBody(body, 'cost').sections.map(({ id, sections }) => [id, ...sections.map((inner) => inner.id)])

describe('the ids of a text, for links from other files', () => {
  it('are those of its headings, with those of the headings below', () => {
    const body = 'Text.\n\n## One? {#one}\n\n### Two? {#two}\n\nText.\n\n## Three? { #three }\n'
    expect(idsIn(body)).toEqual([['one', 'two'], ['three']])
  })

  it('lead to a place and to a page of its own', () => {
    expect(outlineBody('## One? {#one}', 'cost').sections[0]).toMatchObject({ place: '/cost#one', path: '/cost/one' })
  })

  it('come with the words of the heading, which messages propose as the words of a link', () => {
    expect(outlineBody('## What does it cost? {#one}', 'cost').sections[0]?.title).toBe('What does it cost?')
  })

  it.each([
    ['a mistyped one counts as the one that is proposed for it', '## One? {#One}', 'one'],
    ['signs may close a heading', '## One? {#one} ##', 'one'],
    ['a line below makes a heading, too', 'One? {#one}\n---', 'one'],
    ['a heading in a block that is not closed', ':::note\n## One? {#one}', 'one'],
  ])('%s', (_, body, id) => {
    expect(idsIn(body)).toEqual([[id]])
  })

  it.each(['## One?', 'Text with {#one} in it.', '## A \\{#one\\} b', ''])('%j has none', (body) => {
    expect(idsIn(body)).toEqual([])
  })
})
