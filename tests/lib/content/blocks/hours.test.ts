import { describe, expect, it } from 'vitest'
import { formatBlock } from '@/lib/content/blocks/block'
import { readText } from '../../read-text'

const line = (text: string) => ({ html: text, text })
const hours = (rows: string, attributes = '') => readText(`:::hours{title="Hours"${attributes}}\n${rows}\n:::`)

describe('hours of kinds of care', () => {
  it('are rows with strokes, of which one is marked', () => {
    const { lead, problems } = hours(
      '- **Outpatient** under 9\n- **IOP** {{hours}}\n- **Partial hospital (PHP)** 20 or more\n- **Residential** staff day and night\n\nFor adults.',
      ' here="IOP"',
    )
    expect(problems).toEqual([])
    expect(lead).toEqual([
      {
        kind: 'hours',
        title: 'Hours',
        rows: [
          { strokes: { sure: 0, maybe: 8 }, label: 'Outpatient', text: line('under 9'), here: false },
          { strokes: { sure: 9, maybe: 10 }, label: 'IOP', text: line('9 to 19'), here: true },
          { strokes: { sure: 20, maybe: 0 }, label: 'Partial hospital (PHP)', text: line('20 or more'), here: false },
          { strokes: 'day-and-night', label: 'Residential', text: line('staff day and night'), here: false },
        ],
        note: { kind: 'prose', html: '<p>For adults.</p>', text: 'For adults.' },
      },
    ])
    expect(lead.map(formatBlock)).toEqual([
      'Hours\nOutpatient under 9\nIOP 9 to 19\nPartial hospital (PHP) 20 or more\nResidential staff day and night\nFor adults.',
    ])
  })

  it('keep links and citations, and need neither a mark nor a note', () => {
    const { lead, problems } = hours('- **IOP** {{hours}}, [mostly evenings](/help-now)[@cdc]')
    expect(problems).toEqual([])
    expect(lead).toEqual([
      {
        kind: 'hours',
        title: 'Hours',
        rows: [
          {
            strokes: { sure: 9, maybe: 10 },
            label: 'IOP',
            text: {
              html: '9 to 19, <a href="/help-now">mostly evenings</a><sup><a href="#ref-1" id="use-1">1</a></sup>',
              text: '9 to 19, mostly evenings',
            },
            here: false,
          },
        ],
      },
    ])
  })

  it.each(['as agreed', '', 'under 1', '0', '190 to 1900', `${'9'.repeat(400)} to ${'9'.repeat(400)}`])(
    'are not guessed: %j',
    (text) => {
      expect(hours(`- **IOP** 9\n- **Home** ${text}`)).toMatchObject({
        lead: [],
        problems: [
          {
            at: 'content/articles/how-long.md:3:1',
            rule: 'block-content',
            reason: `The hours of "Home" cannot be read from "${text}".`,
          },
        ],
      })
    },
  )

  it.each([
    ['IPO', 'Did you mean here="IOP"?'],
    ['Hospital', 'Write here="…" with one of these: Outpatient or IOP.'],
  ])('are marked only where a row has the name: %j', (here, mend) => {
    expect(hours('- **Outpatient** under 9\n- **IOP** 9', ` here="${here}"`)).toMatchObject({
      lead: [],
      problems: [
        {
          at: 'content/articles/how-long.md:1:1',
          rule: 'block-content',
          reason: `No row is named "${here}".`,
          mend,
        },
      ],
    })
  })

  it.each([
    ['a row has no bold label', '- IOP, 9'],
    ['a label has a citation', '- **IOP[@cdc]** 9'],
    ['a row has two paragraphs', '- **IOP** 9\n\n  More'],
    ['there is no list', 'Text.'],
    ['there is nothing', ''],
  ])('are refused when %s', (_name, content) => {
    expect(hours(content)).toMatchObject({
      lead: [],
      problems: [{ reason: expect.stringMatching(/bold label in plain words, such as \*\*IOP\*\*/) }],
    })
  })
})
