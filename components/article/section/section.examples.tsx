import type { Example, Guidance } from '../../example'
import { chooseSections } from '../../example-content/chosen-sections'
import { Section } from './section'

export const guidance: Guidance = {
  stands: 'in-text',
  use: 'For each h2 section, in its place on the page. With "ownPage" it also has a number and the way to its own page.',
  avoid: 'Not within another section: what has an h3 is a subsection.',
  why: {
    text: 'Its heading asks what a reader asks, so that a long page can be scanned. It is no landmark, since a page would have too many.',
    source: 'WCAG 2.2, 2.4.10 Section Headings',
    href: 'https://www.w3.org/TR/WCAG22/#section-headings',
  },
}

export const examples: Example[] = [
  ...chooseSections({
    0: 'text with sources',
    1: 'with a former id',
    5: 'with a care card',
    6: 'with a subsection',
  }).map(({ name, section }) => ({
    name,
    element: <Section section={section} ownPage />,
    shows: [
      { role: 'heading', name: section.title },
      { role: 'link', name: `Send or print this section: ${section.title}` },
    ],
  })),
  ...chooseSections({ 0: 'on a plain page, without a number and a page of its own' }).map(({ name, section }) => ({
    name,
    element: <Section section={section} />,
    shows: [{ role: 'heading', name: section.title }],
  })),
]
