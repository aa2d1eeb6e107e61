import type { Example, Guidance } from '../../example'
import { prose } from '../../example-content/example-text'
import { Captioned } from './captioned'

export const guidance: Guidance = {
  stands: 'in-text',
  use: 'Around a picture made of strokes or a sheet to print: a title above, and perhaps a note below.',
  avoid: 'Not around a table, which has a caption of its own, and not around text: that is a note.',
  why: {
    text: 'The title belongs to the picture and is read out with it, without becoming a section of the page.',
    source: 'HTML: the figure element',
    href: 'https://html.spec.whatwg.org/multipage/grouping-content.html#the-figure-element',
  },
}

export const examples: Example[] = [
  {
    name: 'with a note',
    element: (
      <Captioned title="A week in an evening IOP" note={prose('<p>Each stroke is about one hour.</p>')}>
        <p>Group, 6 to 9 pm</p>
      </Captioned>
    ),
    shows: [{ role: 'figure' }, { role: 'paragraph' }],
  },
  {
    name: 'title alone',
    element: (
      <Captioned title="A week in an evening IOP">
        <p>Group, 6 to 9 pm</p>
      </Captioned>
    ),
    shows: [{ role: 'figure' }],
  },
]
