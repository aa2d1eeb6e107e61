import type { Example } from '../../example'
import { exampleArticle } from '../../example-article'
import { KeyPoints } from './key-points'

export const examples: Example[] = [
  {
    name: 'four key points',
    element: <KeyPoints points={exampleArticle.keyPoints} />,
    shows: [
      { role: 'region', name: 'Key points' },
      { role: 'link', name: 'The intensive phase is often 6 to 12 weeks.' },
    ],
  },
]
