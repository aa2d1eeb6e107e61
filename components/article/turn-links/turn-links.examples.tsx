import type { Example, Guidance } from '../../example'
import { TurnLinks } from './turn-links'

export const guidance: Guidance = {
  stands: 'in-text',
  use: 'After the text on the page of a section: the sections before and after it, and its place in the article.',
  avoid: 'Not between articles: that is "Read next", which gives a reason for each.',
  why: {
    text: 'Previous and next have the titles that stand in the contents. The first section has no previous one, and the last no next.',
    source: 'NHS digital service manual: pagination',
    href: 'https://service-manual.nhs.uk/design-system/components/pagination',
  },
}

const place = '/how-long-it-lasts#hours'
const previous = { path: '/how-long-it-lasts/typical-length', title: 'How long is typical?' }
const next = { path: '/how-long-it-lasts/step-down', title: 'How do the hours go down?' }

export const examples: Example[] = [
  {
    name: 'in the middle of an article',
    element: <TurnLinks place={place} previous={previous} next={next} />,
    shows: [
      { role: 'navigation', name: 'Other sections' },
      { role: 'link', name: 'Previous: How long is typical?' },
      { role: 'link', name: 'Next: How do the hours go down?' },
      { role: 'link', name: 'Read the whole page from here' },
    ],
  },
  {
    name: 'the first section',
    element: (
      <TurnLinks
        place="/how-long-it-lasts#typical-length"
        next={{ path: '/how-long-it-lasts/hours', title: 'How many hours a week?' }}
      />
    ),
    shows: [
      { role: 'link', name: 'Next: How many hours a week?' },
      { role: 'link', name: 'Read the whole page from here' },
    ],
  },
  {
    name: 'the only section',
    element: <TurnLinks place={place} />,
    shows: [{ role: 'link', name: 'Read the whole page from here' }],
  },
]
