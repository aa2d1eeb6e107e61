import { describe, expect, it } from 'vitest'
import { formatBlock } from '@/lib/content/blocks/block'
import { readText } from '../../read-text'

const item = (text: string) => ({ html: text, text })

describe('a block that is a list', () => {
  it.each([
    [':::do\n- Ask.\n- Call.\n:::', { kind: 'do-list', advice: 'do', items: [item('Ask.'), item('Call.')] }],
    [':::dont\n- Wait.\n:::', { kind: 'do-list', advice: 'dont', items: [item('Wait.')] }],
    [':::steps\n1. Call.\n2. Ask.\n:::', { kind: 'steps', items: [item('Call.'), item('Ask.')] }],
    [':::checklist\n- Card\n:::', { kind: 'checklist', purpose: 'checklist', items: [item('Card')] }],
    [':::questions\n- How long?\n:::', { kind: 'checklist', purpose: 'questions', items: [item('How long?')] }],
  ])('%j', (text, block) => {
    expect(readText(text)).toMatchObject({ lead: [block], problems: [] })
  })

  it.each(['do', 'dont', 'steps', 'checklist', 'questions'])('takes one list and nothing else: %s', (name) => {
    for (const content of ['Text.', '- a\n\nText.', 'Text.\n\n- a', ''])
      expect(readText(`:::${name}\n${content}\n:::`)).toMatchObject({ lead: [], rules: ['block-content'] })
  })

  it('keeps links, citations and paragraphs in its items, and its words apart', () => {
    const { lead } = readText(':::do\n- [Call](tel:988) now.[@cdc]\n- Ask.\n\n  Then ask\\\n  again.\n:::')
    expect(lead).toMatchObject([
      {
        items: [
          { html: '<a href="tel:988">Call</a> now.<sup><a href="#ref-1" id="use-1">1</a></sup>', text: 'Call now.' },
          { html: '<p>Ask.</p>\n<p>Then ask<br>\nagain.</p>', text: 'Ask.\nThen ask\nagain.' },
        ],
      },
    ])
    expect(lead.map(formatBlock)).toEqual(['Call now.\nAsk.\nThen ask\nagain.'])
  })
})
