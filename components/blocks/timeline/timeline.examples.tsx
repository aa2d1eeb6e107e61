import type { Example } from '../../example'
import { prose, rich } from '../../example-text'
import { Timeline } from './timeline'

export const examples: Example[] = [
  {
    name: 'four steps and a note',
    element: (
      <Timeline
        block={{
          kind: 'timeline',
          title: 'One way to step down',
          steps: [
            { hours: 9, label: '9 hours a week', text: rich('The intensive phase') },
            { hours: 6, label: '6 hours a week', text: rich('As things get steadier') },
            { hours: 3, label: '3 hours a week', text: rich('Getting ready to leave') },
            { hours: 1, label: 'Weekly visits', text: rich('Outpatient care and support') },
          ],
          note: prose('<p>Each stroke is one hour a week. This is an example.</p>'),
        }}
      />
    ),
    shows: [{ role: 'figure' }, { role: 'list' }, { role: 'paragraph' }],
  },
  {
    name: 'one step with a source, no note',
    element: (
      <Timeline
        block={{
          kind: 'timeline',
          title: 'After the program',
          steps: [
            {
              hours: 1,
              label: 'Weekly visits',
              text: rich('Outpatient care and support<sup><a href="#ref-1">1</a></sup>'),
            },
          ],
        }}
      />
    ),
    shows: [{ role: 'figure' }, { role: 'listitem' }, { role: 'link', name: '1' }],
  },
]
