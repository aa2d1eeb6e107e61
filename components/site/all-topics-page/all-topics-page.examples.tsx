import type { Example, Guidance } from '../../example'
import { exampleLetters, exampleListedArticle, exampleTopic } from '../../example-content/example-topics'
import { AllTopicsPage } from './all-topics-page'

export const guidance: Guidance = {
  stands: 'whole-page',
  use: 'At /a-z: for readers who want to see everything, or look for a word.',
  avoid: 'Not as the way in: that is the home page, with fewer choices.',
  why: {
    text: 'There is more than one way to find each section: from the home page, from its article, and from this page.',
    source: 'WCAG 2.2, 2.4.5 Multiple Ways',
    href: 'https://www.w3.org/WAI/WCAG22/Understanding/multiple-ways.html',
  },
}

export const examples: Example[] = [
  {
    name: 'one topic, three letters',
    element: (
      <AllTopicsPage
        topics={[{ topic: exampleTopic, articles: [exampleListedArticle] }]}
        pages={[{ path: '/help-now', title: 'Get help now', sentence: 'In danger, call 911.' }]}
        letters={exampleLetters}
      />
    ),
    shows: [
      { role: 'heading', name: 'All topics, A to Z' },
      { role: 'navigation', name: 'Words by letter' },
      { role: 'heading', name: 'During treatment' },
      { role: 'heading', name: 'More pages' },
      { role: 'heading', name: 'Words from A to Z' },
    ],
  },
]
