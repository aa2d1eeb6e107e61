import type { Example, Guidance } from '../../example'
import { prose } from '../../example-content/example-text'
import { Subsection } from './subsection'

export const guidance: Guidance = {
  stands: 'in-text',
  use: 'For an h3 within a section. It can be linked to, but it is no page of its own.',
  avoid: 'Not one within another: a section that wants h4 headings wants to be two.',
  why: {
    text: 'Where its section is the page itself, its heading moves up by one, so that no level is skipped.',
    source: 'WCAG 2.2, 1.3.1 Info and Relationships',
    href: 'https://www.w3.org/TR/WCAG22/#info-and-relationships',
  },
}

const section = {
  id: 'after-a-break',
  title: 'After a break from opioids',
  depth: 3 as const,
  path: '/how-long-it-lasts/after-a-break',
  place: '/how-long-it-lasts#after-a-break',
  formerIds: ['tolerance'],
  minutes: 1,
  citations: [],
  line: 1,
  sections: [],
  blocks: [prose('<p>After days or weeks without opioids, your body can handle much less.</p>')],
}

export const examples: Example[] = [
  {
    name: 'in an article',
    element: <Subsection section={section} level={3} />,
    shows: [{ role: 'heading', name: 'After a break from opioids' }],
  },
  {
    name: 'on the page of its section',
    element: <Subsection section={section} level={2} />,
    shows: [{ role: 'heading', name: 'After a break from opioids' }],
  },
]
