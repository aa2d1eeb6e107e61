import type { Example } from '../../example'
import { exampleArticle } from '../../example-article'
import { exampleSections } from '../../example-sections'
import { SectionPage } from './section-page'

export const examples: Example[] = exampleSections.map((section, index) => ({
  name: section.title,
  element: (
    <SectionPage
      article={exampleArticle}
      section={section}
      number={index + 1}
      previous={exampleSections[index - 1]}
      next={exampleSections[index + 1]}
    />
  ),
  shows: [
    { role: 'heading', name: section.title },
    { role: 'link', name: 'How long does an IOP last?' },
    { role: 'link', name: 'Read the whole page from here' },
  ],
}))
