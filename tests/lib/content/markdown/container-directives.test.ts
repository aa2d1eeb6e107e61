import { describe, expect, it } from 'vitest'
import { readText } from '../../read-text'

describe('a colon in a sentence is a colon', () => {
  it.each([
    'Groups start at 9:30 and end at 6:30 pm.',
    'The odds are 10:1.',
    'Choose a:b or :c.',
    'Ask :name[label]{a=b} here.',
    'Read: it is short.',
    'At 9:30:15 sharp ::: or not.',
    '12:00-1:00',
  ])('%s', (text) => {
    const { lead, problems } = readText(text)
    expect(lead).toEqual([{ kind: 'prose', html: `<p>${text}</p>`, text }])
    expect(problems).toEqual([])
  })

  it('in a list, a table and a heading too', () => {
    const { sections, problems } = readText(
      '## Is it 9:30? {#time}\n\n- 9:30\n\n| a | b |\n| --- | --- |\n| 6:30 | 10:1 |',
    )
    expect(problems).toEqual([])
    expect(sections[0]).toMatchObject({
      title: 'Is it 9:30?',
      blocks: [{ text: '9:30' }, { rows: [[{ text: '6:30' }, { text: '10:1' }]] }],
    })
  })
})
