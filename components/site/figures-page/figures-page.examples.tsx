import type { Example } from '../../example'
import { exampleFigures } from '../../example-figures'
import { FiguresPage } from './figures-page'

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
