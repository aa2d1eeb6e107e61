import { describe, expect, it } from 'vitest'
import { readText } from '../../read-text'

const placesOf = (text: string) => readText(text).problems.map(({ at, rule }) => `${at.split('md:')[1]} ${rule}`)

describe('a block', () => {
  it.each([
    ':::do\n- a\n:::',
    '::::do\n- a\n::::',
    ':::do\n- a\n:::  ',
    ':::do\n- a\n\n:::\n\nAfter.',
    ':::do\n- a\n:::\n:::dont\n- b\n:::',
  ])('that is closed is no problem: %j', (text) => {
    expect(placesOf(text)).toEqual([])
  })

  it.each([
    [':::do\n- a', ['1:1 block-unclosed']],
    ['Before.\n\n:::do\n- a\n', ['3:1 block-unclosed']],
    [':::note{title="A"}\nText.\n\nMore text.\n', ['1:1 block-unclosed']],
    [':::do\n- a\n:::\n\n:::dont\n- b', ['5:1 block-unclosed']],
    [':::note{title="A"}', ['1:1 block-unclosed']],
    [':::note{title="A"}\n- :::', ['1:1 block-unclosed', '2:3 block-form']],
  ])('that is not closed is reported where it was opened: %j', (text, places) => {
    expect(placesOf(text)).toEqual(places)
  })

  it('whose end was forgotten before the next one is reported where the next one starts', () => {
    expect(readText(':::note{title="A"}\nText.\n\n:::do\n- a\n:::').problems).toMatchObject([
      {
        at: 'content/articles/how-long.md:4:1',
        mend: 'Close the block with ::: before it, or write it as plain text.',
      },
    ])
  })
})

describe('a line of colons that belongs to no block', () => {
  it.each([
    ['Text.\n\n:::', ['3:1 block-form']],
    ['Text.\nMore.\n:::', ['3:1 block-form']],
    ['::: note\nText.\n:::', ['1:1 block-form']],
    [':::note {title="A"}\nText.', ['1:1 block-form']],
  ])('is reported at its own line: %j', (text, places) => {
    expect(placesOf(text)).toEqual(places)
  })
})
