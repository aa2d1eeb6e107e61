import type { Example } from '../../example'
import { prose } from '../../example-text'
import { Subsection } from './subsection'

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
