import type { Example, Guidance } from '../../example'
import { chooseSections } from '../../example-content/chosen-sections'
import { exampleArticle } from '../../example-content/example-article'
import { exampleDiscreet } from '../../example-content/example-codes'
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

const addressesOf = ({ path }: { path: string }) => ({
  address: `https://iop-guide.example${path}`,
  discreet: exampleDiscreet,
})

const sectionPages: Example[] = chooseSections({
  0: 'the first section',
  1: 'with a former id',
  5: 'with a care card',
  [exampleSections.length - 1]: 'the last section, with questions to take along',
}).map(({ name, section, at }) => ({
  name,
  element: (
    <SectionPage
      article={exampleArticle}
      section={section}
      number={at + 1}
      previous={exampleSections[at - 1]}
      next={exampleSections[at + 1]}
      addresses={addressesOf(section)}
    />
  ),
  shows: [
    { role: 'heading', name: section.title },
    { role: 'link', name: 'How long does an IOP last?' },
    { role: 'link', name: 'Read the whole page from here' },
    { role: 'region', name: 'Send this section' },
  ],
}))

export const examples: Example[] = [
  ...sectionPages,
  ...exampleSections.slice(1, 2).map((section) => ({
    name: 'overdue, checked by a clinician, new and without a code',
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
        addresses={{ address: addressesOf(section).address }}
      />
    ),
    shows: [{ role: 'note' }, { role: 'heading', name: section.title }],
  })),
]
