import { describe, expect, it } from 'vitest'
import { formatBlock } from '@/lib/content/blocks/blocks'
import { readText } from '../../read-text'

describe('a timeline', () => {
  it('has a stroke for each hour, a label, and a text for each step', () => {
    const { lead } = readText(
      ':::timeline{title="Down"}\n- **9 hours a week** At first\n- **1 visit** Later\n\nOne stroke is one hour.\n:::',
    )
    expect(lead).toEqual([
      {
        kind: 'timeline',
        title: 'Down',
        steps: [
          { hours: 9, label: '9 hours a week', text: 'At first' },
          { hours: 1, label: '1 visit', text: 'Later' },
        ],
        note: { kind: 'prose', html: '<p>One stroke is one hour.</p>', text: 'One stroke is one hour.' },
      },
    ])
    expect(lead.map(formatBlock)).toEqual(['Down\n9 hours a week At first\n1 visit Later\nOne stroke is one hour.'])
  })

  it('may be without a note, and with a figure as its label', () => {
    const { lead } = readText(':::timeline{title="Down"}\n- **{{hours}} hours** At first\n:::')
    expect(lead).toEqual([
      { kind: 'timeline', title: 'Down', steps: [{ hours: 9, label: '9 to 19 hours', text: 'At first' }] },
    ])
  })

  it.each([
    ['a step has no bold label', '- 9 hours'],
    ['a label has no number', '- **some hours** At first'],
    ['a label has no hours to draw', '- **0 hours** At first'],
    ['there is no list', 'Text.'],
    ['there is nothing', ''],
    ['an item is empty', '-'],
  ])('is refused when %s', (_name, content) => {
    expect(readText(`:::timeline{title="Down"}\n${content}\n:::`)).toMatchObject({ lead: [], rules: ['block-content'] })
  })
})
