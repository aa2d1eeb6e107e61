import type { Example } from '../../example'
import { OverdueNotice } from './overdue-notice'

export const examples: Example[] = [
  {
    name: 'past its date',
    element: <OverdueNotice nextReview="2027-11-23" />,
    shows: [{ role: 'note' }, { role: 'time' }],
  },
]
