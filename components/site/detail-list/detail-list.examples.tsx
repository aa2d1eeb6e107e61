import type { Example } from '../../example'
import { Detail, DetailList } from './detail-list'

export const examples: Example[] = [
  {
    name: 'two details',
    element: (
      <DetailList>
        <Detail label="Checked">23 November 2026</Detail>
        <Detail label="Next check">by 23 November 2027</Detail>
      </DetailList>
    ),
    shows: [{ role: 'term' }, { role: 'definition' }],
  },
  {
    name: 'a detail for paper only',
    element: (
      <DetailList>
        <Detail label="Address" paper>
          iop-guide.example/how-long-it-lasts
        </Detail>
      </DetailList>
    ),
    shows: [{ role: 'term', hidden: true }],
  },
]
