import type { Example, Guidance } from '../../example'
import { BackMatter } from './back-matter'

export const guidance: Guidance = {
  stands: 'in-text',
  use: 'For what follows the text: words, sources, about this page, read next. "nav" is for a part that consists of links to other pages.',
  avoid: 'Not for what a reader needs to understand the text: that belongs in a section.',
  why: {
    text: 'The heading is the name of the landmark too, so that a screen reader can go straight to the sources.',
    source: 'WCAG 2.2, 2.4.6 Headings and Labels',
    href: 'https://www.w3.org/TR/WCAG22/#headings-and-labels',
  },
}

export const examples: Example[] = [
  {
    name: 'a part to read',
    element: (
      <BackMatter id="words" title="Words on this page">
        <p>Level of care: how much treatment you get, and where.</p>
      </BackMatter>
    ),
    shows: [{ role: 'region', name: 'Words on this page' }],
  },
  {
    name: 'a part of links',
    element: (
      <BackMatter id="next" title="Read next" as="nav">
        <a href="/after">What comes after an IOP?</a>
      </BackMatter>
    ),
    shows: [{ role: 'navigation', name: 'Read next' }],
  },
]
