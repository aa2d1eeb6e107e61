import { describe, expect, it } from 'vitest'
import { formatBlock } from '@/lib/content/blocks/block'
import { readText } from '../../read-text'

const table = '| Kind | Hours |\n| --- | --- |\n| Outpatient | under 9 |\n| IOP | {{hours}} |\n| Home | as agreed |'
const cell = (text: string) => ({ html: text, text })

describe('a comparison', () => {
  const { lead, problems } = readText(`:::compare{caption="Kinds of care" here="IOP" hours="Hours"}\n${table}\n:::`)

  it('marks the row that the site is about, and draws hours', () => {
    expect(problems.map(({ rule }) => rule)).toEqual([])
    expect(lead).toEqual([
      {
        kind: 'compare',
        caption: 'Kinds of care',
        columns: [cell('Kind'), cell('Hours')],
        rows: [
          { name: cell('Outpatient'), cells: [{ ...cell('under 9'), hours: { sure: 0, maybe: 8 } }], here: false },
          { name: cell('IOP'), cells: [{ ...cell('9 to 19'), hours: { sure: 9, maybe: 10 } }], here: true },
          { name: cell('Home'), cells: [cell('as agreed')], here: false },
        ],
      },
    ])
  })

  it('is read row by row in search and word counts', () => {
    expect(lead.map(formatBlock)).toEqual([
      'Kinds of care\nKind Hours\nOutpatient under 9\nIOP 9 to 19\nHome as agreed',
    ])
  })

  it('draws and marks nothing unless it is told to', () => {
    const plain = readText(`:::compare{caption="Kinds"}\n${table}\n:::`).lead
    expect(JSON.stringify(plain)).not.toMatch(/"hours":|"here":true/)
  })

  it.each([
    ['a single column', '| a |\n| --- |\n| 1 |'],
    ['no table', 'Text.'],
    ['two tables', `${table}\n\nText.\n\n${table}`],
    ['nothing', ''],
  ])('with %s is refused', (_name, content) => {
    expect(readText(`:::compare{caption="Kinds"}\n${content}\n:::`)).toMatchObject({
      lead: [],
      rules: ['block-content'],
    })
  })
})
