import { expect, it } from 'vitest'
import { formatBlock } from '@/lib/content/blocks/block'
import { readText } from '../../read-text'

const cell = (html: string, text = html) => ({ html, text })

it('a table keeps links and citations in its cells, and its words apart', () => {
  const { lead, problems } = readText('| Line | Call |\n| --- | :-: |\n| 988 | [now](tel:988)[@cdc] |\n| Text | |')
  expect(problems).toEqual([])
  expect(lead).toEqual([
    {
      kind: 'table',
      columns: [cell('Line'), cell('Call')],
      rows: [
        [cell('988'), cell('<a href="tel:988">now</a><sup><a href="#ref-1" id="use-1">1</a></sup>', 'now')],
        [cell('Text'), cell('')],
      ],
    },
  ])
  expect(lead.map(formatBlock)).toEqual(['Line Call\n988 now\nText '])
})
