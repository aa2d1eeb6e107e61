import type { Example, Guidance } from '../../example'
import { exampleSections } from '../../example-content/example-sections'
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

/** What each section of the example article shows, in its order. */
const places = [
  { name: 'text with sources', at: 0 },
  { name: 'with a former id', at: 1 },
  { name: 'with a care card', at: 5 },
  { name: 'with a subsection', at: 6 },
]

export const examples: Example[] = [
  ...exampleSections.flatMap((section, index) =>
    places
      .filter(({ at }) => at === index)
      .map(({ name }) => ({
        name,
        element: <Section section={section} ownPage />,
        shows: [
          { role: 'heading', name: section.title },
          { role: 'link', name: `Send or print this section: ${section.title}` },
        ],
      })),
  ),
  ...exampleSections.slice(0, 1).map((section) => ({
    name: 'on a plain page, without a number and a page of its own',
    element: <Section section={section} />,
    shows: [{ role: 'heading', name: section.title }],
  })),
]
