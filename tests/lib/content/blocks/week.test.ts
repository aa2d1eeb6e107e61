import { describe, expect, it } from 'vitest'
import { formatBlock } from '@/lib/content/blocks/block'
import { readText } from '../../read-text'

const week = (days: string) => readText(`:::week{title="A week"}\n${days}\n:::`)

describe('a week', () => {
  it('has a stroke for each hour, a label and a text for each day', () => {
    const { lead, problems } = week(
      '- **Mon** Group, 6 to 9 pm\n- **Tue** Counselor, 50 minutes\n- **Wed** No session\n\nAn example.\n\nNo rule.',
    )
    expect(problems).toEqual([])
    expect(lead).toEqual([
      {
        kind: 'week',
        title: 'A week',
        days: [
          {
            hours: 3,
            label: 'Mon',
            text: { html: 'Group, 6\u00a0to\u00a09\u00a0pm', text: 'Group, 6 to 9 pm' },
          },
          { hours: 1, label: 'Tue', text: { html: 'Counselor, 50 minutes', text: 'Counselor, 50 minutes' } },
          { hours: 0, label: 'Wed', text: { html: 'No session', text: 'No session' } },
        ],
        note: { kind: 'prose', html: '<p>An example.</p>\n<p>No rule.</p>', text: 'An example.\nNo rule.' },
      },
    ])
    expect(lead.map(formatBlock)).toEqual([
      'A week\nMon Group, 6 to 9 pm\nTue Counselor, 50 minutes\nWed No session\nAn example.\nNo rule.',
    ])
  })

  it('may be without a note', () => {
    expect(week('- **Mon** 3 hours').lead[0]).not.toHaveProperty('note')
  })

  it('keeps figures, links and citations', () => {
    const { lead, citations, problems } = week('- **Mon** [Group](/help-now), {{hours}} hours[@cdc]')
    expect(problems).toEqual([])
    expect(citations).toHaveLength(1)
    expect(lead).toMatchObject([
      {
        days: [
          {
            hours: 9,
            text: {
              html: '<a href="/help-now">Group</a>, 9 to 19 hours<sup><a href="#ref-1" id="use-1">1</a></sup>',
              text: 'Group, 9 to 19 hours',
            },
          },
        ],
      },
    ])
  })

  it.each([
    ['6 to 9 pm', '6_to_9_pm'],
    ['10 am to 1 pm', '10_am to 1_pm'],
    ['11:30 am to 12:15 pm', '11:30_am to 12:15_pm'],
    ['6 to 9:30 pm', '6 to 9:30_pm'],
    ['9 am to noon', '9_am to noon'],
    ['50 min', '50_min'],
    ['50 minutes', '50 minutes'],
    ['10 to 12 pm', '10 to 12_pm'],
    ['10 to 1 pm', '10_to_1_pm'],
  ])('keeps a time together as far as it fits in a narrow column: %j', (time, kept) => {
    expect(week(`- **Mon** ${time}`).lead).toMatchObject([
      { days: [{ text: { html: kept.replaceAll('_', '\u00a0') } }] },
    ])
  })

  it('names each day whose hours cannot be read, and where it stands', () => {
    const { lead, problems } = week('- **Mon** Group, 6 to 9 pm\n- **Tue** Counselor\n- **Wed** 6 to 9')
    expect(lead).toEqual([])
    expect(problems).toMatchObject([
      {
        at: 'content/articles/how-long.md:3:1',
        rule: 'block-content',
        reason: 'The hours of "Tue" cannot be read from "Counselor".',
      },
      { at: 'content/articles/how-long.md:4:1', reason: 'The hours of "Wed" cannot be read from "6 to 9".' },
    ])
  })

  it.each([
    ['a day has no bold label', '- Mon, 3 hours', /bold label in plain words, such as \*\*Mon\*\*/],
    ['a label has a link', '- **[Mon](/help-now)** 3 hours', /bold label in plain words/],
    ['a day has two paragraphs', '- **Mon** 3 hours\n\n  Then', /one paragraph/],
    ['a day has a list', '- **Mon** 3 hours\n  - Then', /one paragraph/],
    ['there is no list', 'Mon, 3 hours', /one paragraph/],
    ['there is nothing', '', /one paragraph/],
    ['an item is empty', '-', /one paragraph/],
    ['a day is there twice', '- **Mon** 3 hours\n- **Mon** 1 hour', /^The day "Mon" is there twice\./],
    ['the name of a day is long', '- **Wednesday** 3 hours', /^The name "Wednesday" does not fit above its day\./],
    [
      'there are too many days',
      [1, 2, 3, 4, 5, 6, 7, 8].map((day) => `- **Day ${day}** Free`).join('\n'),
      /^This week has 8 days, and 7 fit\.$/,
    ],
  ])('is refused when %s', (_name, content, reason) => {
    expect(week(content)).toMatchObject({
      lead: [],
      problems: [{ rule: 'block-content', reason: expect.stringMatching(reason) }],
    })
  })
})
