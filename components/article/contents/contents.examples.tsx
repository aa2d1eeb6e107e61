import type { Example, Guidance } from '../../example'
import { exampleArticle } from '../../example-content/example-article'
import { exampleSections } from '../../example-content/example-sections'
import { Contents } from './contents'

export const guidance: Guidance = {
  stands: 'in-text',
  use: 'On an article, after the key points: all its sections, numbered as they are in the text. On a plain page with more than three sections, by their titles alone.',
  avoid: 'Not on the page of a section, not for h3 headings, and never folded away.',
  why: {
    text: 'Short titles that say what a section is about let readers choose what matters to them. Minutes stand there only from 2 up: a column of "1 min" says nothing.',
    source: 'NHS digital service manual: contents list',
    href: 'https://service-manual.nhs.uk/design-system/components/contents-list',
  },
}

export const examples: Example[] = [
  {
    name: 'eight sections of a minute each',
    element: <Contents sections={exampleArticle.sections} />,
    shows: [
      { role: 'navigation', name: 'On this page' },
      { role: 'link', name: 'How long is typical?' },
      { role: 'link', name: 'What should I ask the program?' },
    ],
  },
  {
    name: 'titles only',
    element: <Contents sections={exampleArticle.sections} titlesOnly />,
    shows: [{ role: 'navigation', name: 'On this page' }],
  },
  {
    name: 'one long section',
    element: <Contents sections={exampleSections.slice(0, 1).map((section) => ({ ...section, minutes: 4 }))} />,
    shows: [{ role: 'link', name: 'How long is typical?' }],
  },
]
