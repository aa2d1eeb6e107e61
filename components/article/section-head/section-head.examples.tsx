import type { Example, Guidance } from '../../example'
import { SectionHead } from './section-head'

export const guidance: Guidance = {
  stands: 'in-text',
  use: 'By sections: the heading with its id and the ids it had before, and the link to itself.',
  avoid: 'Not for headings that have no address of their own, such as those after the text.',
  why: {
    text: 'A link to a section moves the focus to its heading, so that Tab goes on from there. The "#" stands beside the heading and not in it, so that lists of headings stay clean.',
    source: 'WCAG 2.2, 2.4.3 Focus Order',
    href: 'https://www.w3.org/TR/WCAG22/#focus-order',
  },
}

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
