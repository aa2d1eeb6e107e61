import type { Example, Guidance } from '../../example'
import { PlainFrame } from './plain-frame'

export const guidance: Guidance = {
  stands: 'whole-page',
  use: 'For a page with a title and one column, such as the figures or a page that was not found.',
  avoid: 'Not for articles, the page of a section or the home page: on wide screens they use the room at the sides.',
  why: {
    text: 'Short lines are easier to follow. Ours have 65 characters in the middle and 70 at most from 48rem.',
    source: 'Look: measured line; WCAG 2.2, 1.4.8 Visual Presentation',
    href: 'https://www.w3.org/TR/WCAG22/#visual-presentation',
  },
}

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
  {
    name: 'a long title, and sections',
    element: (
      <PlainFrame title="How can I pay for treatment when I have no insurance?">
        <p>Call the national helpline. It is free and open day and night.</p>
        <h2>Who answers?</h2>
        <p>It gives information and referrals, not counseling.</p>
      </PlainFrame>
    ),
    shows: [{ role: 'main' }, { role: 'heading', name: 'Who answers?' }],
  },
]
