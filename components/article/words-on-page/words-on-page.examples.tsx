import type { Example, Guidance } from '../../example'
import { exampleArticle } from '../../example-content/example-article'
import { WordsOnPage } from './words-on-page'

export const guidance: Guidance = {
  stands: 'in-text',
  use: 'After the text of an article: the words of the glossary that it uses. The list makes itself.',
  avoid: 'Not instead of plain words: a hard word is also explained where it first stands.',
  why: {
    text: 'Whoever meets a special word finds what it means without leaving the page.',
    source: 'WCAG 2.2, 3.1.3 Unusual Words',
    href: 'https://www.w3.org/TR/WCAG22/#unusual-words',
  },
}

export const examples: Example[] = [
  {
    name: 'three words',
    element: <WordsOnPage terms={exampleArticle.terms} />,
    shows: [{ role: 'region', name: 'Words on this page' }, { role: 'term' }, { role: 'definition' }],
  },
  {
    name: 'one word',
    element: <WordsOnPage terms={exampleArticle.terms.slice(0, 1)} />,
    shows: [{ role: 'term' }, { role: 'definition' }],
  },
]
