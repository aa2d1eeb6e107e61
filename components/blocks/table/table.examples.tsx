import type { Example } from '../../example'
import { rich } from '../../example-text'
import { Table } from './table'

export const examples: Example[] = [
  {
    name: 'two rows',
    element: (
      <Table
        block={{
          kind: 'table',
          columns: [rich('Kind of care'), rich('Usual days'), rich('You sleep')],
          rows: [
            [rich('IOP'), rich('3 to 5'), rich('at home')],
            [rich('Residential'), rich('every day'), rich('there')],
          ],
        }}
      />
    ),
    shows: [{ role: 'table' }, { role: 'columnheader', name: 'You sleep' }, { role: 'rowheader', name: 'Residential' }],
  },
]
