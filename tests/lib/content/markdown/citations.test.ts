import { describe, expect, it } from 'vitest'
import { readText } from '../../read-text'

const htmlOf = (text: string) =>
  readText(`## A {#aa}\n\n${text}`).sections[0]?.blocks.map((block) => block.kind === 'prose' && block.html)

describe('a citation', () => {
  it('becomes a raised number that links to the list of sources', () => {
    expect(htmlOf('It lasts long.[@tip-47]')).toEqual([
      '<p>It lasts long.<sup><a href="#ref-1" id="use-1">1</a></sup></p>',
    ])
  })

  it('stands beside others with a space between, and may hold spaces itself', () => {
    expect(htmlOf('Long.[@tip-47][@ asam ]')).toEqual([
      '<p>Long.<sup><a href="#ref-1" id="use-1">1</a> <a href="#ref-2" id="use-2">2</a></sup></p>',
    ])
  })

  it('may stand within bold text, a list, and a table', () => {
    expect(htmlOf('- **Long.[@tip-47]** It is.')).toEqual([
      '<ul>\n<li><strong>Long.<sup><a href="#ref-1" id="use-1">1</a></sup></strong> It is.</li>\n</ul>',
    ])
    const { citations } = readText('| a | b |\n| --- | --- |\n| x[@cdc] | y[@asam] |')
    expect(citations.map(({ id, number }) => [id, number])).toEqual([
      ['cdc', 1],
      ['asam', 2],
    ])
  })

  it('of two unknown sources is reported twice, each at its own place, and leaves no number', () => {
    const { problems, citations } = readText('A.[@one][@two]\nB.[@three]')
    expect(problems.map(({ at, reason }) => [at.split('md:')[1], reason])).toEqual([
      ['1:3', 'There is no source "one" in content/sources.yaml.'],
      ['1:9', 'There is no source "two" in content/sources.yaml.'],
      ['2:3', 'There is no source "three" in content/sources.yaml.'],
    ])
    expect(citations).toEqual([])
  })

  it('is not counted as a word', () => {
    const { lead } = readText('Long.[@tip-47] It is.')
    expect(lead).toMatchObject([{ kind: 'prose', text: 'Long. It is.' }])
  })

  it('is not reported when the sources could not be read', () => {
    expect(readText('Long.[@tip-47]', { sources: undefined }).rules).toEqual([])
  })
})

describe('the numbers', () => {
  const text = [
    'Before.[@asam]',
    '## A {#aa}',
    'One.[@tip-47] Two.[@asam] Again.[@asam]',
    '### B {#bb}',
    'Three.[@cdc] Again.[@tip-47]',
    '## C {#cc}',
    'Last.[@cdc] And.[@asam]',
  ].join('\n\n')
  const { citations, sections, uses, lead } = readText(text)

  it('follow the order in which the article first cites', () => {
    expect(citations.map(({ id, number }) => [number, id])).toEqual([
      [1, 'asam'],
      [2, 'tip-47'],
      [3, 'cdc'],
    ])
  })

  it('lead back to the first use in the article', () => {
    expect(uses).toEqual([
      { number: 1, id: 'use-1' },
      { number: 2, id: 'use-2' },
      { number: 3, id: 'use-3' },
    ])
    expect(lead[0]).toMatchObject({ html: '<p>Before.<sup><a href="#ref-1" id="use-1">1</a></sup></p>' })
  })

  it('have a place to go back to in every section that uses them, its h3 sections included', () => {
    expect(sections.map((section) => section.citations)).toEqual([
      [
        { number: 2, id: 'use-2' },
        { number: 1, id: 'use-1-1' },
        { number: 3, id: 'use-3' },
      ],
      [
        { number: 3, id: 'use-3-2' },
        { number: 1, id: 'use-1-2' },
      ],
    ])
    expect(sections[0]?.sections[0]?.citations).toEqual([])
  })

  it('give each id once', () => {
    const { html } = { html: JSON.stringify([lead, sections]) }
    const ids = [...html.matchAll(/id=\\"(use-[\d-]+)\\"/g)].map((match) => match[1])
    expect(ids).toEqual(['use-1', 'use-2', 'use-1-1', 'use-3', 'use-3-2', 'use-1-2'])
  })
})
