import { expect, it } from 'vitest'
import { readText } from '../../read-text'

it('a note has a title and any text', () => {
  const { lead, problems, minutes } = readText(
    ':::note{title="Length follows need"}\nNo program **should**.\n\n- Ask.\n:::',
  )
  expect(problems).toEqual([])
  expect(minutes).toBe(1)
  expect(lead).toEqual([
    {
      kind: 'note',
      title: 'Length follows need',
      body: {
        kind: 'prose',
        html: '<p>No program <strong>should</strong>.</p>\n<ul>\n<li>Ask.</li>\n</ul>',
        text: 'No program should.\nAsk.',
      },
    },
  ])
})

it.each([
  ':::note\nText.\n:::',
  ':::note{title=""}\nText.\n:::',
  ':::note{title="  "}\nText.\n:::',
  ':::note[Title]\nText.\n:::',
])('a note without a title is refused: %j', (text) => {
  expect(readText(text)).toMatchObject({ lead: [], problems: [{ reason: 'The block ":::note" needs a title.' }] })
})
