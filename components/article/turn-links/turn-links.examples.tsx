import type { Example } from '../../example'
import { TurnLinks } from './turn-links'

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
    name: 'the only section',
    element: <TurnLinks place={place} />,
    shows: [{ role: 'link', name: 'Read the whole page from here' }],
  },
]
