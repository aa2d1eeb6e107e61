import { describe, expect, it } from 'vitest'
import { formatBlock } from '@/lib/content/blocks/block'
import { readText } from '../../read-text'

const line = (text: string) => ({ html: text, text })

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
          { hours: 9, label: '9 hours a week', text: line('At first') },
          { hours: 1, label: '1 visit', text: line('Later') },
        ],
        note: { kind: 'prose', html: '<p>One stroke is one hour.</p>', text: 'One stroke is one hour.' },
      },
    ])
    expect(lead.map(formatBlock)).toEqual(['Down\n9 hours a week At first\n1 visit Later\nOne stroke is one hour.'])
  })

  it('may be without a note, and with a figure as its label', () => {
    const { lead } = readText(':::timeline{title="Down"}\n- **{{hours}} hours** At first\n:::')
    expect(lead).toEqual([
      { kind: 'timeline', title: 'Down', steps: [{ hours: 9, label: '9 to 19 hours', text: line('At first') }] },
    ])
  })

  it('keeps the links and citations of its texts', () => {
    const { lead, citations } = readText(
      ':::timeline{title="Down"}\n- **9 hours** Ask [us](/help-now) *first*.[@cdc]\n:::',
    )
    expect(citations).toHaveLength(1)
    expect(lead).toMatchObject([
      {
        steps: [
          {
            text: {
              html: 'Ask <a href="/help-now">us</a> <em>first</em>.<sup><a href="#ref-1" id="use-1">1</a></sup>',
              text: 'Ask us first.',
            },
          },
        ],
      },
    ])
  })

  it.each([
    ['9 hours a week', 9],
    ['1 hour', 1],
    ['1 visit a week', 1],
    ['2 Visits', 2],
    ['Weeks 1 to 4: 9 hours', 9],
    ['9 to 12 hours', 9],
    ['9–12 hours', 9],
    ['2.5 hours', 3],
  ])('draws as many strokes as its label says: %s', (label, hours) => {
    expect(readText(`:::timeline{title="Down"}\n- **${label}** At first\n:::`).lead).toMatchObject([
      { steps: [{ hours, label }] },
    ])
  })

  it.each([
    ['a step has no bold label', '- 9 hours'],
    ['a label has no number', '- **some hours** At first'],
    ['a label has no hours to draw', '- **0 hours** At first'],
    ['a label has a number of something else', '- **Week 2** At first'],
    ['a label has a link', '- **[9 hours](/help-now)** At first'],
    ['a label has a citation', '- **9 hours[@cdc]** At first'],
    ['a step has two paragraphs', '- **9 hours** At first\n\n  Then'],
    ['a step has a list', '- **9 hours** At first\n  - Then'],
    ['there is no list', 'Text.'],
    ['there is nothing', ''],
    ['an item is empty', '-'],
  ])('is refused when %s', (_name, content) => {
    expect(readText(`:::timeline{title="Down"}\n${content}\n:::`)).toMatchObject({ lead: [], rules: ['block-content'] })
  })
})
