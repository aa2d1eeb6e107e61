import type { Example } from '../../example'
import { exampleArticle } from '../../example-article'
import { WordsOnPage } from './words-on-page'

export const examples: Example[] = [
  {
    name: 'three words',
    element: <WordsOnPage terms={exampleArticle.terms} />,
    shows: [{ role: 'region', name: 'Words on this page' }, { role: 'term' }, { role: 'definition' }],
  },
]
