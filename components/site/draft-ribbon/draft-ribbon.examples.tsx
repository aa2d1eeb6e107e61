import type { Example, Guidance } from '../../example'
import { DraftRibbon } from './draft-ribbon'

export const guidance: Guidance = {
  stands: 'around-text',
  use: 'Never by hand: an article with "draft: true" wears it, and so do its sections, while someone writes.',
  avoid: 'Not on a page of the public site, where no draft ever stands.',
  why: {
    text: 'A draft looks like any other page. Words on top of it say that nobody else can see it, on paper as well.',
    source: 'WCAG 2.2, 1.4.1 Use of Color',
    href: 'https://www.w3.org/TR/WCAG22/#use-of-color',
  },
}

export const examples: Example[] = [
  {
    name: 'on top of a draft',
    element: <DraftRibbon />,
    shows: [{ role: 'complementary', name: 'Draft' }, { role: 'paragraph' }],
  },
]
