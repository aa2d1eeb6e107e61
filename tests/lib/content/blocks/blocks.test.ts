import { describe, expect, it } from 'vitest'
import { definitionByName } from '@/lib/content/blocks/block'
import { readText } from '../../read-text'

describe('every block', () => {
  it('is one of these, and no name stands for two', () => {
    expect([...definitionByName.keys()]).toEqual([
      'call-now',
      'get-help-soon',
      'talk-to',
      'checklist',
      'questions',
      'compare',
      'do',
      'dont',
      'hours',
      'note',
      'steps',
      'timeline',
      'week',
      'worksheet',
    ])
  })

  it.each([...definitionByName])(
    'has an example in its message that works when it is copied: %s',
    (_name, { example }) => {
      const { lead, problems } = readText(example)
      expect(problems).toEqual([])
      expect(lead).toHaveLength(1)
    },
  )

  it.each([...definitionByName.keys()])('must not hold headings, blocks or tables that would fall out: %s', (name) => {
    const { rules } = readText(`::::${name}{title="A" caption="B"}\n## C {#cc}\n\n:::note{title="D"}\nE\n:::\n::::`)
    expect(rules.filter((rule) => rule === 'block-content').length).toBeGreaterThanOrEqual(2)
  })
})

describe('what stands between blocks', () => {
  it('is one piece of prose, and a table is a block of its own', () => {
    const { lead } = readText('A\n\nB\n\n- C\n\n| D |\n| --- |\n\nE\n\n:::note{title="F"}\nG\n:::\n\nH')
    expect(lead.map((block) => block.kind)).toEqual(['prose', 'table', 'prose', 'note', 'prose'])
  })
})
