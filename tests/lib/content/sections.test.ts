import { describe, expect, it } from 'vitest'
import { formatSection } from '@/lib/content/sections'
import { readText } from '../read-text'

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')

describe('a text', () => {
  it('is cut into what stands before the first section, and sections with their h3 sections', () => {
    const { lead, sections } = readText(
      'Lead.\n\n## A {#aa}\n\nIn a.\n\n### B {#bb}\n\nIn b.\n\n### C {#cc}\n\n## D {#dd}\n\nIn d.',
    )
    expect(lead).toMatchObject([{ text: 'Lead.' }])
    expect(sections).toEqual([
      {
        id: 'aa',
        title: 'A',
        depth: 2,
        path: '/how-long/aa',
        place: '/how-long#aa',
        blocks: [{ kind: 'prose', html: '<p>In a.</p>', text: 'In a.' }],
        sections: [
          {
            id: 'bb',
            title: 'B',
            depth: 3,
            path: '/how-long/bb',
            place: '/how-long#bb',
            blocks: [{ kind: 'prose', html: '<p>In b.</p>', text: 'In b.' }],
            sections: [],
            formerIds: [],
            minutes: 1,
            citations: [],
            line: 7,
          },
          expect.objectContaining({ id: 'cc', depth: 3, blocks: [], line: 11 }),
        ],
        formerIds: [],
        minutes: 1,
        citations: [],
        line: 3,
      },
      expect.objectContaining({ id: 'dd', depth: 2, sections: [], line: 13 }),
    ])
  })

  it('without a heading is a lead alone', () => {
    expect(readText('Lead.')).toMatchObject({ lead: [{ text: 'Lead.' }], sections: [] })
  })

  it('that is empty has nothing, and takes a minute', () => {
    expect(readText('')).toMatchObject({ lead: [], sections: [], minutes: 1, citations: [], terms: [], links: [] })
  })
})

describe('minutes', () => {
  const { sections, minutes } = readText(`${words(100)}\n\n## A {#aa}\n\n${words(200)}\n\n### B {#bb}\n\n${words(300)}`)

  it('of a section count its h3 sections', () => {
    expect(sections[0]?.minutes).toBe(3)
    expect(sections[0]?.sections[0]?.minutes).toBe(2)
  })

  it('of an article count everything', () => {
    expect(minutes).toBe(4)
  })

  it('count the words of blocks and tables, and not the numbers of citations', () => {
    const block = `:::note{title="${words(75)}"}\n${words(75)}\n:::\n\n| ${words(75)} | ${words(75)} |\n| --- | --- |`
    expect(readText(block).minutes).toBe(2)
    expect(readText(`${words(224)}${'[@cdc]'.repeat(200)}`).minutes).toBe(1)
  })
})

it('the words of a section are its title, its blocks and its h3 sections, each on a line of its own', () => {
  const [section] = readText('## A {#aa}\n\n- one\n- two\n\n### B {#bb}\n\n:::do\n- three\n- four\n:::').sections
  expect(section && formatSection(section)).toBe('A\none\ntwo\nB\nthree\nfour')
})
