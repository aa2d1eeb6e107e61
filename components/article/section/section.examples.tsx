import type { Example } from '../../example'
import { exampleSections } from '../../example-sections'
import { Section } from './section'

export const examples: Example[] = exampleSections.map((section) => ({
  name: section.title,
  element: <Section section={section} ownPage />,
  shows: [
    { role: 'heading', name: section.title },
    { role: 'link', name: `Send or print this section: ${section.title}` },
  ],
}))
