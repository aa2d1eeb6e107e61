import type { Example, Guidance } from '../../example'
import { CrisisLine } from './crisis-line'

export const guidance: Guidance = {
  stands: 'around-text',
  use: 'First on every page, also where a page was not found or could not be made.',
  avoid: 'Not in red, not sticky, and with no more links than these three.',
  why: {
    text: 'Help stands at the same place on every page and in the same order. Each link dials or opens a text message, and is 44 pixels high.',
    source: 'WCAG 2.2, 3.2.6 Consistent Help',
    href: 'https://www.w3.org/TR/WCAG22/#consistent-help',
  },
}

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
