import type { Example } from '../../example'
import { NotFoundPage } from './not-found-page'

export const examples: Example[] = [
  {
    name: 'near matches',
    element: (
      <NotFoundPage
        near={[
          { href: '/how-long-it-lasts#hours', title: 'How many hours a week?', article: 'How long does an IOP last?' },
          {
            href: '/how-long-it-lasts#step-down',
            title: 'How do the hours go down?',
            article: 'How long does an IOP last?',
          },
        ]}
      />
    ),
    shows: [
      { role: 'heading', name: 'Page not found' },
      { role: 'link', name: 'How many hours a week?' },
      { role: 'heading', name: 'Where to start' },
    ],
  },
  {
    name: 'no near match',
    element: <NotFoundPage near={[]} />,
    shows: [
      { role: 'heading', name: 'Page not found' },
      { role: 'heading', name: 'Where to start' },
    ],
  },
]
