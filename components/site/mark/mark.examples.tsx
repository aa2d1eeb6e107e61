import type { Example, Guidance } from '../../example'
import { Mark } from './mark'

export const guidance: Guidance = {
  stands: 'in-text',
  use: 'Before the name of the site, and nowhere without it.',
  avoid: 'Not as a bullet, a picture or a decoration.',
  why: {
    text: 'The name beside it says the same in words, so screen readers pass it over.',
    source: 'WCAG 2.2, 1.1.1 Non-text Content',
    href: 'https://www.w3.org/TR/WCAG22/#non-text-content',
  },
}

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
