import type { Example } from '../../example'
import { PlainFrame } from './plain-frame'

export const examples: Example[] = [
  {
    name: 'around one paragraph',
    element: (
      <PlainFrame title="Page not found">
        <p>The address may have a typing error, or the page may have a new name.</p>
      </PlainFrame>
    ),
    shows: [{ role: 'heading', name: 'Page not found' }, { role: 'main' }],
  },
]
