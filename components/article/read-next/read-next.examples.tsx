import type { Example, Guidance } from '../../example'
import { exampleReadNext } from '../../example-content/example-read-next'
import { ReadNext } from './read-next'

export const guidance: Guidance = {
  stands: 'in-text',
  use: 'Last in an article: 2 or 3 pages that follow from it, each with a reason to go there.',
  avoid: 'Not for everything on the same topic: that is what the list of topics is for.',
  why: {
    text: 'The link has the title of the page that it leads to, so that readers know what to expect.',
    source: 'NHS digital service manual: links',
    href: 'https://service-manual.nhs.uk/content/links',
  },
}

export const examples: Example[] = [
  {
    name: 'three pages',
    element: <ReadNext items={exampleReadNext} />,
    shows: [
      { role: 'navigation', name: 'Read next' },
      { role: 'link', name: 'How do I plan for what comes after an IOP?' },
    ],
  },
  {
    name: 'one page',
    element: <ReadNext items={exampleReadNext.slice(0, 1)} />,
    shows: [{ role: 'link', name: 'What does a week in an IOP look like?' }],
  },
]
