import { describe, expect, it } from 'vitest'
import { averageLength, collectSentences } from '@/lib/content/text/prose-sentences'
import { readText } from '../../read-text'

const read = (text: string) => collectSentences(readText(text).passages)
const ten = 'one two three four five six seven eight nine ten'

describe('the sentences of a page', () => {
  it.each([
    ['a sentence', 'Ask them now.', [true]],
    ['a question, a call, an open end', 'Why? Now! And …', [true, true, true]],
    ['a sentence that ends with a quotation', 'Say “I will come.”', [true]],
    ['a sentence with a citation behind it', 'Ask them.[@tip-47]', [true]],
    ['a heading', '## How long does it last? {#aa}', [false]],
    ['the words before a list', 'Bring these:', [false]],
    ['a short item', '- your insurance card', [false]],
    ['an item with a full stop', '- Bring it.', [true]],
    ['a long item without a full stop', `- ${ten}`, [true]],
    ['an item that is one word shorter', `- ${ten.replace(' ten', '')}`, [false]],
    ['a table, a title, an image', '| A. |\n| - |\n| B. |\n\n![C.](/images/how-long/week.png)', []],
  ])('are whole or a part: %s', (_name, text, whole) => {
    expect(read(text).map(({ isWhole }) => isWhole)).toEqual(whole)
  })

  it('know their words and their place', () => {
    const [, second] = read('One.\n\n- Two words. Three words here.').slice(1)
    expect([second?.text, second?.words, second?.findPlace()]).toEqual([
      'Three words here.',
      3,
      { line: 3, column: 14 },
    ])
  })
})

it('the average is that of whole sentences', () => {
  expect(averageLength(read('One two three four. One two.\n\n- one\n- two'))).toBe(3)
  expect(averageLength(read('- one'))).toBe(0)
})
