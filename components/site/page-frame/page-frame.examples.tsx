import type { Example } from '../../example'
import { PageFrame } from './page-frame'

export const examples: Example[] = [
  {
    name: 'around a page',
    element: (
      <PageFrame>
        <h1>How long does an IOP last?</h1>
      </PageFrame>
    ),
    shows: [
      { role: 'link', name: 'Go to the text' },
      { role: 'complementary', name: 'Urgent help' },
      { role: 'banner' },
      { role: 'main' },
      { role: 'contentinfo' },
    ],
  },
]
