import type { Example } from '../../example'
import { exampleArticle } from '../../example-article'
import { exampleSections } from '../../example-sections'
import { Contents } from './contents'

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
    name: 'one long section',
    element: <Contents sections={exampleSections.slice(0, 1).map((section) => ({ ...section, minutes: 4 }))} />,
    shows: [{ role: 'link', name: 'How long is typical?' }],
  },
]
