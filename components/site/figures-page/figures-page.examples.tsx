import type { Example, Guidance } from '../../example'
import { exampleFigures } from '../../example-content/example-figures'
import { FiguresPage } from './figures-page'

export const guidance: Guidance = {
  stands: 'whole-page',
  use: 'Once, at /facts. It is made from content/facts.yaml and from the sections that show each figure.',
  avoid: 'Not for figures without a source, and not to explain them: what a figure means stands in its section.',
  why: {
    text: 'Each claim on a health page leads to a named, dated source that a reader can reach.',
    source: 'MedlinePlus quality guidelines',
    href: 'https://medlineplus.gov/about/using/criteria/',
  },
}

export const examples: Example[] = [
  {
    name: 'two figures',
    element: <FiguresPage figures={exampleFigures} />,
    shows: [
      { role: 'heading', name: 'Figures and their sources' },
      { role: 'heading', name: '6 to 12 weeks How long the intensive phase often lasts.' },
      { role: 'link', name: 'How long is typical?' },
    ],
  },
  {
    name: 'no figures',
    element: <FiguresPage figures={[]} />,
    shows: [{ role: 'heading', name: 'Figures and their sources' }],
  },
]
