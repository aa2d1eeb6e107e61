import { describe, expect, it } from 'vitest'
import { readText } from '../../read-text'

describe('a care card', () => {
  it('says how urgent it is, and can be called from the page', () => {
    expect(
      readText(':::call-now{title="Call 911 now if someone:"}\n- has a seizure\n\n[Call 911](tel:911)\n:::').lead,
    ).toEqual([
      {
        kind: 'care-card',
        urgency: 'call-now',
        id: 'card-1',
        title: 'Call 911 now if someone:',
        body: {
          kind: 'prose',
          html: '<ul>\n<li>has a seizure</li>\n</ul>\n<p><a href="tel:911">Call 911</a></p>',
          text: 'has a seizure\nCall 911',
        },
      },
    ])
  })

  it('has an id of its own, counted through the whole page', () => {
    const card = (name: string) => `:::${name}{title="A"}\nB\n:::`
    const { lead, sections } = readText(
      `${card('call-now')}\n\n## A {#aa}\n\n${card('get-help-soon')}\n\n### B {#bb}\n\n${card('talk-to')}`,
    )
    expect([...lead, ...(sections[0]?.blocks ?? []), ...(sections[0]?.sections[0]?.blocks ?? [])]).toMatchObject([
      { id: 'card-1', urgency: 'call-now' },
      { id: 'card-2', urgency: 'get-help-soon' },
      { id: 'card-3', urgency: 'talk-to' },
    ])
  })

  it('without a title is refused', () => {
    expect(readText(':::talk-to\nB\n:::')).toMatchObject({ lead: [], rules: ['block-attribute'] })
  })
})
