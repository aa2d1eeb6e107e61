import { describe, expect, it } from 'vitest'
import { formatBlock } from '@/lib/content/blocks/block'
import { readText } from '../../read-text'

const line = (text: string) => ({ html: text, text })
const worksheet = (items: string) => readText(`:::worksheet{title="My plan"}\n${items}\n:::`)

describe('a worksheet', () => {
  it('has a label and perhaps a hint for each thing to write down', () => {
    const { lead, problems } = worksheet('- **My provider** name and phone\n- **My visit**\n\nPrint it.\n\nKeep it.')
    expect(problems).toEqual([])
    expect(lead).toEqual([
      {
        kind: 'worksheet',
        title: 'My plan',
        items: [
          { label: 'My provider', text: line('name and phone') },
          { label: 'My visit', text: line('') },
        ],
        note: { kind: 'prose', html: '<p>Print it.</p>\n<p>Keep it.</p>', text: 'Print it.\nKeep it.' },
      },
    ])
    expect(lead.map(formatBlock)).toEqual(['My plan\nMy provider name and phone\nMy visit\nPrint it.\nKeep it.'])
  })

  it('keeps links in its hints, and needs no note', () => {
    const { lead } = worksheet('- **Crisis lines** [call 988](tel:988)')
    expect(lead).toEqual([
      {
        kind: 'worksheet',
        title: 'My plan',
        items: [{ label: 'Crisis lines', text: { html: '<a href="tel:988">call 988</a>', text: 'call 988' } }],
      },
    ])
  })

  it.each([
    ['an item has no bold label', '- My visit'],
    ['a label has a link', '- **[My visit](/help-now)**'],
    ['an item has two paragraphs', '- **My visit** day\n\n  time'],
    ['there is no list', 'My visit'],
    ['there is nothing', ''],
  ])('is refused when %s', (_name, content) => {
    expect(worksheet(content)).toMatchObject({
      lead: [],
      problems: [{ rule: 'block-content', reason: expect.stringMatching(/bold label .* \*\*My first visit\*\*/) }],
    })
  })
})
