import type { Example } from '../../example'
import { ReadNext } from './read-next'

export const examples: Example[] = [
  {
    name: 'two pages',
    element: (
      <ReadNext
        items={[
          {
            href: '/a-week',
            title: 'What happens in a week of an IOP?',
            why: 'What groups, one-to-one sessions and family time are like.',
          },
          {
            href: '/after',
            title: 'What comes after an IOP?',
            why: 'How to plan the step down while you are still in the program.',
          },
        ]}
      />
    ),
    shows: [
      { role: 'navigation', name: 'Read next' },
      { role: 'link', name: 'What comes after an IOP?' },
    ],
  },
]
