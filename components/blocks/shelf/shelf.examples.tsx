import type { Example, Guidance } from '../../example'
import { rich } from '../../example-content/example-text'
import { Shelf } from './shelf'

export const guidance: Guidance = {
  stands: 'in-text',
  use: 'For hours that follow each other, such as the days of a week or the steps down. One stroke is one hour.',
  avoid: 'Not for anything that is not hours, and never as decoration.',
  why: {
    text: 'Strokes on a shelf need 48rem; on a phone they are rows, so that nothing scrolls sideways.',
    source: 'WCAG 2.2, 1.4.10 Reflow',
    href: 'https://www.w3.org/TR/WCAG22/#reflow',
  },
}

export const examples: Example[] = [
  {
    name: 'days, one of them free',
    element: (
      <Shelf
        of="days"
        items={[
          { hours: 3, label: 'Mon', text: rich('Group, 6\u00a0to\u00a09\u00a0pm') },
          { hours: 1, label: 'Tue', text: rich('Counselor, 50\u00a0min') },
          { hours: 0, label: 'Wed', text: rich('No session') },
        ]}
      />
    ),
    shows: [{ role: 'list' }, { role: 'listitem' }],
  },
  {
    name: 'steps',
    element: (
      <Shelf
        of="steps"
        items={[
          { hours: 9, label: '9 hours a week', text: rich('The intensive phase') },
          { hours: 1, label: '1 visit a week', text: rich('Outpatient care and support') },
        ]}
      />
    ),
    shows: [{ role: 'list' }, { role: 'listitem' }],
  },
]
