import type { Example } from '../../example'
import { exampleFigures } from '../../example-figures'
import { FigureEntry } from './figure-entry'

export const examples: Example[] = exampleFigures.map((figure) => ({
  name: figure.shownIn.length > 0 ? 'used in a section' : 'used nowhere',
  element: <FigureEntry figure={figure} />,
  shows: [
    { role: 'heading', name: `${figure.value} ${figure.about}` },
    { role: 'link', name: figure.sources[0]?.title },
  ],
}))
