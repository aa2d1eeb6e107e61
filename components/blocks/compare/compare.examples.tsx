import type { Example } from '../../example'
import { rich } from '../../example-text'
import { Compare } from './compare'

export const examples: Example[] = [
  {
    name: 'hours a week',
    element: (
      <Compare
        block={{
          kind: 'compare',
          caption: 'Kinds of care for adults',
          columns: [rich('Kind of care'), rich('Hours a week'), rich('You sleep')],
          rows: [
            {
              name: rich('IOP'),
              cells: [{ ...rich('9 to 19'), hours: { sure: 9, maybe: 10 } }, rich('at home')],
              here: true,
            },
            {
              name: rich('Residential'),
              cells: [{ ...rich('staff day and night'), hours: 'day-and-night' }, rich('there')],
              here: false,
            },
          ],
        }}
      />
    ),
    shows: [
      { role: 'table', name: 'Kinds of care for adults' },
      { role: 'rowheader', name: 'IOP' },
    ],
  },
]
