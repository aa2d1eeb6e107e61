import type { Example } from '../../example'
import { exampleArticle, exampleCitations } from '../../example-article'
import { Sources } from './sources'

export const examples: Example[] = [
  {
    name: 'all sources of an article',
    element: <Sources citations={exampleArticle.citations} uses={exampleArticle.uses} />,
    shows: [
      { role: 'region', name: 'Sources' },
      { role: 'link', name: 'Back to the text, source 13' },
      { role: 'link', name: 'New changes to IOP coverage' },
    ],
  },
  {
    name: 'one source of a section',
    element: (
      <Sources
        citations={exampleCitations.slice(3, 4)}
        uses={[{ number: 4, id: 'use-4' }]}
        title="Sources of this section"
      />
    ),
    shows: [
      { role: 'region', name: 'Sources of this section' },
      { role: 'link', name: 'Back to the text, source 4' },
    ],
  },
]
