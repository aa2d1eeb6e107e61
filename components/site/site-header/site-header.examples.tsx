import type { Example, Guidance } from '../../example'
import { SiteHeader } from './site-header'

export const guidance: Guidance = {
  stands: 'around-text',
  use: 'On every page, below the crisis line: the name, help, and all topics.',
  avoid: 'Not sticky, not behind a menu button, and not with more links.',
  why: {
    text: 'Nothing stays in view while a page is scrolled, so nothing can cover what has the focus.',
    source: 'WCAG 2.2, 2.4.11 Focus Not Obscured (Minimum)',
    href: 'https://www.w3.org/TR/WCAG22/#focus-not-obscured-minimum',
  },
}

export const examples: Example[] = [
  {
    name: 'as on every page',
    element: <SiteHeader />,
    shows: [
      { role: 'banner' },
      { role: 'link', name: 'IOP Guide' },
      { role: 'link', name: 'Get help now' },
      { role: 'link', name: 'All topics' },
    ],
  },
]
