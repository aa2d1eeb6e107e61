import type { Example, Guidance } from '../../example'
import { exampleFigures } from '../../example-content/example-figures'
import { FigureEntry } from './figure-entry'

export const guidance: Guidance = {
  stands: 'in-text',
  use: 'On the page of all figures, for one entry of content/facts.yaml.',
  avoid: 'Not within an article: there {{id}} states the value, and the section cites its source.',
  why: {
    text: 'A figure that stands in one place cannot have two values. With its sources and the day of the check, anyone can follow it up.',
    source: 'Design: a figure is stated once',
  },
}

export const examples: Example[] = exampleFigures.map((figure) => ({
  name: figure.shownIn.length > 0 ? 'used in a section' : 'used nowhere',
  element: <FigureEntry figure={figure} />,
  shows: [
    { role: 'heading', name: `${figure.value} ${figure.about}` },
    { role: 'link', name: figure.sources[0]?.title },
  ],
}))
