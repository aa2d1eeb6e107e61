import type { Example } from '../../example'
import { Tally } from './tally'

export const examples: Example[] = [
  {
    name: 'nine hours',
    element: (
      <p>
        <Tally hours={{ sure: 9, maybe: 0 }} /> 9
      </p>
    ),
    shows: [{ role: 'paragraph' }],
  },
  {
    name: 'one hour',
    element: (
      <p>
        <Tally hours={{ sure: 1, maybe: 0 }} /> 1
      </p>
    ),
    shows: [{ role: 'paragraph' }],
  },
  {
    name: '9 to 19 hours',
    element: (
      <p>
        <Tally hours={{ sure: 9, maybe: 10 }} /> 9 to 19
      </p>
    ),
    shows: [{ role: 'paragraph' }],
  },
  {
    name: 'under 9 hours',
    element: (
      <p>
        <Tally hours={{ sure: 0, maybe: 8 }} /> under 9
      </p>
    ),
    shows: [{ role: 'paragraph' }],
  },
  {
    name: 'day and night',
    element: (
      <p>
        <Tally hours="day-and-night" /> day and night
      </p>
    ),
    shows: [{ role: 'paragraph' }],
  },
]
