import { describe, expect, it } from 'vitest'
import { readText } from '../../read-text'

describe('a link with its address elsewhere', () => {
  it('works across sections, where the first address of a name counts', () => {
    const { sections, links } = readText(
      '## A {#aa}\n\nSee [the guide][g], [g] and [G][].\n\n## B {#bb}\n\nEnd.\n\n[g]: https://example.org/g "Guide"\n[g]: https://example.org/other',
    )
    const link = (text: string) => `<a href="https://example.org/g" title="Guide">${text}</a>`
    expect(sections[0]?.blocks).toMatchObject([
      { html: `<p>See ${link('the guide')}, ${link('g')} and ${link('G')}.</p>` },
    ])
    expect(sections[1]?.blocks).toMatchObject([{ html: '<p>End.</p>' }])
    expect(links.map(({ href, column }) => [href, column])).toEqual([
      ['https://example.org/g', 5],
      ['https://example.org/g', 21],
      ['https://example.org/g', 29],
    ])
  })

  it('stays text when there is no such address', () => {
    expect(readText('See [the guide][g].').lead).toMatchObject([{ html: '<p>See [the guide][g].</p>' }])
  })

  it('leaves nothing behind where the address stands', () => {
    expect(readText('[g]: https://example.org')).toMatchObject({ lead: [], problems: [] })
  })
})
