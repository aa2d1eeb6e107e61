import type { Example, Guidance } from '../../example'
import { Tally } from './tally'

export const guidance: Guidance = {
  stands: 'in-text',
  use: 'Beside hours that stand in words: in tables, weeks and steps. "scale" gives the strokes of several tallies one width.',
  avoid: 'Not without the words, and not for anything but hours.',
  why: {
    text: 'It only repeats the words beside it, so screen readers pass it over and nothing is lost.',
    source: 'WCAG 2.2, 1.1.1 Non-text Content',
    href: 'https://www.w3.org/TR/WCAG22/#non-text-content',
  },
}

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
  {
    name: 'two to one scale',
    element: (
      <>
        <p>
          <Tally hours={{ sure: 9, maybe: 0 }} scale={20} /> 9
        </p>
        <p>
          <Tally hours={{ sure: 20, maybe: 0 }} scale={20} /> 20
        </p>
      </>
    ),
    shows: [{ role: 'paragraph' }],
  },
]
