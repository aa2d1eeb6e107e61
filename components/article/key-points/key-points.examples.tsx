import type { Example, Guidance } from '../../example'
import { exampleArticle } from '../../example-content/example-article'
import { KeyPoints } from './key-points'

export const guidance: Guidance = {
  stands: 'in-text',
  use: 'For what a reader should take away: 3 to 5 whole sentences, each with the section that says more.',
  avoid: 'Not to announce what the page is about, and not for anything that its sections do not say.',
  why: {
    text: 'A whole sentence says where it leads, even in a list of links. The underline is gray, so that so many links do not shout.',
    source: 'WCAG 2.2, 2.4.9 Link Purpose (Link Only)',
    href: 'https://www.w3.org/TR/WCAG22/#link-purpose-link-only',
  },
}

export const examples: Example[] = [
  {
    name: 'four key points',
    element: <KeyPoints points={exampleArticle.keyPoints} />,
    shows: [
      { role: 'region', name: 'Key points' },
      { role: 'link', name: 'The intensive phase is often 6 to 12 weeks.' },
    ],
  },
  {
    name: 'the fewest that an article has',
    element: <KeyPoints points={exampleArticle.keyPoints.slice(0, 3)} />,
    shows: [{ role: 'link', name: 'Hours go down in steps. Care goes on after that.' }],
  },
]
