import type { Example, Guidance } from '../../example'
import { exampleArticle } from '../../example-content/example-article'
import { exampleSections } from '../../example-content/example-sections'
import { SectionPage } from './section-page'

export const guidance: Guidance = {
  stands: 'whole-page',
  use: 'For each h2 section of an article, at its own address: to send, to print, to find.',
  avoid: 'Not for words of its own: they are those of the article, and search engines are sent there.',
  why: {
    text: 'What stands after the "#" of an address never reaches a server, so all sections of an article would have the same preview in a chat. With a page of its own, each has its own.',
    source: 'RFC 3986, 3.5 Fragment',
    href: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.5',
  },
}

/** What each section of the example article shows, in its order. */
const places = [
  { name: 'the first section', at: 0 },
  { name: 'with a former id', at: 1 },
  { name: 'with a care card', at: 5 },
  { name: 'the last section, with questions to take along', at: exampleSections.length - 1 },
]

const sectionPages: Example[] = exampleSections.flatMap((section, index) =>
  places
    .filter(({ at }) => at === index)
    .map(({ name }) => ({
      name,
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
    })),
)

export const examples: Example[] = [
  ...sectionPages,
  ...exampleSections.slice(1, 2).map((section) => ({
    name: 'overdue, checked by a clinician',
    element: (
      <SectionPage
        article={{
          ...exampleArticle,
          overdue: true,
          clinicalReview: { name: 'Example Name', role: 'nurse, Example Clinic', date: '2026-11-20' },
        }}
        section={section}
        number={2}
        previous={exampleSections[0]}
        next={exampleSections[2]}
      />
    ),
    shows: [{ role: 'note' }, { role: 'heading', name: section.title }],
  })),
]
