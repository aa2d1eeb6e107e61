import type { Example, Guidance } from '../../example'
import { rich } from '../../example-content/example-text'
import { DataTable } from './data-table'

export const guidance: Guidance = {
  stands: 'in-text',
  use: 'By components that show rows and columns: Table and Compare.',
  avoid: 'Not from an article: editors write a table, or :::compare around it.',
  why: {
    text: 'One table for all keeps one way in which rows fold on a phone. It never scrolls sideways at 320 px.',
    source: 'WCAG 2.2, 1.4.10 Reflow',
    href: 'https://www.w3.org/TR/WCAG22/#reflow',
  },
}

export const examples: Example[] = [
  {
    name: 'a caption, a tally and a row that is here',
    element: (
      <DataTable
        caption="Two kinds of care for adults"
        columns={[rich('Kind of care'), rich('Hours a week'), rich('You sleep')]}
        rows={[
          { name: rich('Outpatient'), cells: [{ ...rich('under 9'), hours: { sure: 0, maybe: 8 } }, rich('at home')] },
          {
            name: rich('IOP'),
            cells: [{ ...rich('9 to 19'), hours: { sure: 9, maybe: 10 } }, rich('at home')],
            here: true,
          },
        ]}
      />
    ),
    shows: [
      { role: 'table', name: 'Two kinds of care for adults' },
      { role: 'columnheader', name: 'Hours a week' },
      { role: 'rowheader', name: 'IOP' },
    ],
  },
  {
    name: 'one row, no name for the first column',
    element: (
      <DataTable
        columns={[rich(''), rich('Usual days')]}
        rows={[{ name: rich('Partial hospital (PHP)'), cells: [rich('5, up to 7')] }]}
      />
    ),
    shows: [{ role: 'table' }, { role: 'rowheader', name: 'Partial hospital (PHP)' }],
  },
]
