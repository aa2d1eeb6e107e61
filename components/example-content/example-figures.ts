import type { Figure } from '@/lib/content/types'
import { exampleCitations } from './example-citations'

/** Figures for examples. */
export const exampleFigures: Figure[] = [
  {
    id: 'intensive-phase',
    value: '6 to 12 weeks',
    about: 'How long the intensive phase often lasts.',
    checked: '2026-11-23',
    sources: exampleCitations.slice(0, 2),
    shownIn: [
      {
        href: '/how-long-it-lasts#typical-length',
        article: 'How long does an IOP last?',
        section: 'How long is typical?',
      },
    ],
  },
  {
    id: 'hours-adults',
    value: '9 to 19 hours a week',
    about: 'How many hours adults usually spend in an IOP.',
    checked: '2026-11-23',
    sources: exampleCitations.slice(3, 4),
    shownIn: [],
  },
]
