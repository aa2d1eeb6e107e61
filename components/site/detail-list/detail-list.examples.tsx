import type { Example, Guidance } from '../../example'
import { Detail, DetailList } from './detail-list'

export const guidance: Guidance = {
  stands: 'in-text',
  use: 'For short labels with what belongs to each: who, when, why. "paper" is for what only a printed page needs.',
  avoid: 'Not for a plain list, and not for what has rows and columns.',
  why: {
    text: 'A description list is for what has a label and at least one value, such as the day of the last check.',
    source: 'GOV.UK Design System: summary list',
    href: 'https://design-system.service.gov.uk/components/summary-list/',
  },
}

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
    name: 'one of them for paper only',
    element: (
      <DetailList>
        <Detail label="Checked">23 November 2026</Detail>
        <Detail label="Address" paper>
          iop-guide.example/how-long-it-lasts
        </Detail>
      </DetailList>
    ),
    shows: [{ role: 'term', hidden: true }],
  },
]
