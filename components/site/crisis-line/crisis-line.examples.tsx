import type { Example } from '../../example'
import { CrisisLine } from './crisis-line'

export const examples: Example[] = [
  {
    name: 'as on every page',
    element: <CrisisLine />,
    shows: [
      { role: 'complementary', name: 'Urgent help' },
      { role: 'link', name: 'Call 988' },
      { role: 'link', name: 'Text 988' },
      { role: 'link', name: 'In danger: 911' },
    ],
  },
]
