import type { Example } from '../../example'
import { SectionHead } from './section-head'

export const examples: Example[] = [
  {
    name: 'with former ids',
    element: <SectionHead section={{ id: 'hours', title: 'How many hours a week?', formerIds: ['time-needed'] }} />,
    shows: [
      { role: 'heading', name: 'How many hours a week?' },
      { role: 'link', name: 'Link to this section: How many hours a week?' },
    ],
  },
  {
    name: 'numbered, with a very long word',
    element: (
      <SectionHead
        section={{ id: 'word', title: 'What is electroencephalographically guided care?', formerIds: [] }}
        numbered
      />
    ),
    shows: [{ role: 'heading', name: 'What is electroencephalographically guided care?' }],
  },
]
