import type { Example } from '../../example'
import { Mark } from './mark'

export const examples: Example[] = [
  {
    name: 'beside the name, so hidden from screen readers',
    element: (
      <p>
        <Mark /> IOP Guide
      </p>
    ),
    shows: [{ role: 'paragraph' }],
  },
]
