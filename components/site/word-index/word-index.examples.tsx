import type { Example, Guidance } from '../../example'
import { exampleLetters } from '../../example-content/example-topics'
import { WordIndex } from './word-index'

export const guidance: Guidance = {
  stands: 'in-text',
  use: 'Once, on the page of all topics. It is made from the headings, their ids and the glossary.',
  avoid: 'Not for lists of articles: questions sorted by their first word all begin with "How" and "What".',
  why: {
    text: 'A reader looks for a word of their own, such as "work", and not for the first word of our question.',
    source: 'Our own headings: 42 of the first 77 begin with "What"',
  },
}

export const examples: Example[] = [
  {
    name: 'three letters, a word with two sections',
    element: <WordIndex letters={exampleLetters} />,
    shows: [
      { role: 'navigation', name: 'Words from A to Z' },
      { role: 'heading', name: 'H' },
      { role: 'term' },
      { role: 'link', name: 'How do the hours go down?' },
    ],
  },
]
