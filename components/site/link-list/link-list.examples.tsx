import type { Example, Guidance } from '../../example'
import { exampleReadNext } from '../../example-content/example-read-next'
import { LinkList } from './link-list'

export const guidance: Guidance = {
  stands: 'in-text',
  use: 'For a few links with a sentence each: read next, near matches, the articles of a topic.',
  avoid: 'Not as cards in a row, and not for links within a text.',
  why: {
    text: 'The link is the title of the page, and the sentence after it says what is there.',
    source: 'WCAG 2.2, 2.4.4 Link Purpose (In Context)',
    href: 'https://www.w3.org/TR/WCAG22/#link-purpose-in-context',
  },
}

const links = exampleReadNext.map(({ href, title, why }) => ({ href, title, text: why }))

export const examples: Example[] = [
  {
    name: 'one link',
    element: <LinkList items={links.slice(0, 1)} />,
    shows: [{ role: 'link', name: 'What does a week in an IOP look like?' }],
  },
  {
    name: 'three links',
    element: <LinkList items={links} />,
    shows: [{ role: 'list' }, { role: 'link', name: 'How do I plan for what comes after an IOP?' }],
  },
  {
    name: 'a title that looks like markup',
    element: <LinkList items={[{ href: '/b', title: 'What does <b> mean?', text: 'It is text.' }]} />,
    shows: [{ role: 'link', name: 'What does <b> mean?' }],
  },
]
