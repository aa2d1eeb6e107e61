import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '@/lib/content/markdown/parse'
import { collectPassages } from '@/lib/content/markdown/passages'
import { facts, readText } from '../../read-text'

const read = (text: string) => readText(text).passages.map(({ kind, text: words }) => [kind, words])
const factById = new Map(facts.map((fact) => [fact.id, fact]))

/** Where a word of the text stands in the file. */
function placeOf(text: string, word: string): string[] {
  return readText(text).passages.flatMap((passage) => {
    const offset = passage.text.indexOf(word)
    if (offset === -1) return []
    const { line, column } = passage.placeAt(offset)
    return [`${line}:${column}`]
  })
}

describe('the passages of a text', () => {
  it('are its headings, paragraphs, items, cells, titles of blocks and texts of images, in their order', () => {
    const text = [
      'Before.',
      '## How long? {#length}',
      '- one\n- two\n\n  more',
      '| a | b |\n| - | - |\n| c | d |',
      ':::note{title="A title"}\nIn a note.\n:::',
      '![A week](/images/how-long/week.png)',
    ].join('\n\n')
    expect(read(text)).toEqual([
      ['paragraph', 'Before.'],
      ['heading', 'How long?'],
      ['item', 'one'],
      ['item', 'two'],
      ['item', 'more'],
      ['cell', 'a'],
      ['cell', 'b'],
      ['cell', 'c'],
      ['cell', 'd'],
      ['label', 'A title'],
      ['paragraph', 'In a note.'],
      ['label', 'A week'],
    ])
  })

  it('are what a reader sees: figures filled in, without citations and markup', () => {
    expect(read('It **lasts** {{phase}}.[@tip-47][@asam] Call\n[988](tel:988) *now*.')).toEqual([
      ['paragraph', 'It lasts 6 to 12 weeks. Call 988 now.'],
    ])
  })

  it('keep the break that an editor put into a line', () => {
    expect(read('One  \ntwo')).toEqual([['paragraph', 'One\ntwo']])
  })

  it('leave a figure out that nobody knows', () => {
    expect(read('It lasts {{nothing}}.')).toEqual([['paragraph', 'It lasts .']])
  })

  it('tell what is quoted', () => {
    const { passages } = readText('Ours.\n\n> Theirs.\n>\n> - And theirs.\n\nOurs.')
    expect(passages.map(({ isQuotation }) => isQuotation)).toEqual([false, true, true, false])
  })
})

describe('the place of a word', () => {
  it.each([
    ['in the first line', 'One word here.', '1:5'],
    ['in a further line', 'One\ntwo word here.', '2:5'],
    ['in a heading', '\n\n## A word? {#aa}', '3:6'],
    ['after markup', 'A **bold** and [linked](/x) word.', '1:29'],
    ['within markup', 'A **bold word**.', '1:10'],
    ['after a figure', 'For {{phase}} a word.', '1:17'],
    ['after a citation', 'It is.[@tip-47] A word.', '1:19'],
    ['after an escaped sign', 'A \\* \\_ word.', '1:9'],
    ['after the name of a sign', 'A &amp; B&nbsp;C word.', '1:18'],
    ['in a further line of a list', '- One\n  two word.', '2:7'],
    ['in a further line of a quotation', '> One\n> two word.', '2:7'],
    ['in a cell', '| a | b |\n| - | - |\n| c | a word |', '3:9'],
    ['in the title of a block', ':::note{title="A word"}\nA.\n:::', '1:18'],
    ['in the text of an image', '![A word](/images/how-long/week.png)', '1:5'],
  ])('%s', (_name, text, place) => {
    expect(placeOf(text, 'word')).toEqual([place])
  })

  it('that a figure holds is the place of the figure', () => {
    expect(placeOf('For {{phase}}.', 'weeks')).toEqual(['1:5'])
  })
})

describe('in any text', () => {
  const word = fc.stringMatching(/^[a-z]{1,8}$/)
  const between = fc.constantFrom(
    ' ',
    '\n',
    '\n> ',
    '\n- ',
    '\n  ',
    ' **',
    '** ',
    '\n\n',
    ' \\* ',
    ' &amp; ',
    '.[@tip-47] ',
  )

  it('every word stands where its passage says', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(between, word), { maxLength: 30 }), (parts) => {
        const body = parts.flat().join('')
        const lines = body.split('\n')
        for (const passage of collectPassages(parseMarkdown(body), body, factById)) {
          for (const { 0: found, index } of passage.text.matchAll(/[a-z]+/g)) {
            const { line, column } = passage.placeAt(index)
            expect(lines[line - 1]?.slice(column - 1).startsWith(found)).toBe(true)
          }
        }
      }),
    )
  })

  it('a place is in the file, whatever an editor types', () => {
    const sign = fc.constantFrom(
      ...'*_[]()!>#|-{}@\\&;:<`~\n aé',
      '{{phase}}',
      '[@tip-47]',
      'a@b.org',
      ':::note{title="a"}\n',
    )
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 60 }), (parts) => {
        const body = parts.join('')
        const lines = body.split('\n')
        for (const passage of collectPassages(parseMarkdown(body), body, factById)) {
          for (const offset of [0, passage.text.length - 1, passage.text.length]) {
            const { line, column } = passage.placeAt(offset)
            expect(line).toBeLessThanOrEqual(lines.length)
            expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1)
          }
        }
      }),
    )
  })
})
