import type { Example, Guidance } from '../../example'
import { MovedSections } from './moved-sections'

export const guidance: Guidance = {
  stands: 'in-text',
  use: 'By articles and plain pages: one line for each section that stood on the page and went elsewhere.',
  avoid: 'Not for a section that only has another id now: its old id stands in its heading.',
  why: {
    text: 'What stands behind the "#" of a link never reaches a server, so nobody can be sent on from there. The page itself has to say where the section is.',
    source: 'RFC 3986, 3.5 Fragment',
    href: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.5',
  },
}

export const examples: Example[] = [
  {
    name: 'moved, merged into a page, and taken off',
    element: (
      <MovedSections
        sections={[
          {
            id: 'cost',
            moved: { href: '/paying-for-care#cost', title: 'What does it cost?', page: 'How do people pay for care?' },
          },
          { id: 'visitors', moved: { href: '/a-week-in-an-iop', title: 'What does a week look like?' } },
          {
            id: 'prices',
            withdrawn: {
              what: 'A table of prices',
              when: '2026-11-23',
              why: 'The prices could not be checked.',
              read: { href: '/paying-for-care', title: 'How do people pay for care?' },
            },
          },
        ]}
      />
    ),
    shows: [
      { role: 'heading', name: 'Moved sections' },
      { role: 'link', name: 'What does it cost?' },
      { role: 'link', name: 'How do people pay for care?' },
    ],
  },
]
