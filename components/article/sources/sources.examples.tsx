import type { Example, Guidance } from '../../example'
import { exampleArticle } from '../../example-content/example-article'
import { exampleCitations } from '../../example-content/example-citations'
import { Sources } from './sources'

export const guidance: Guidance = {
  stands: 'in-text',
  use: 'After the text: each source that it cites, with who published it, what kind it is, and its year.',
  avoid: 'Not for further reading: what is not cited does not stand here.',
  why: {
    text: 'Readers can hold each claim against a named, dated source. One that is older than five years says so, and why it still holds.',
    source: 'MedlinePlus quality guidelines',
    href: 'https://medlineplus.gov/about/using/criteria/',
  },
}

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
