import type { Example } from '../../example'
import { prose } from '../../example-text'
import { Note } from './note'

export const examples: Example[] = [
  {
    name: 'in a section',
    element: (
      <Note
        block={{
          kind: 'note',
          title: 'Length follows need',
          body: prose('<p>No program should promise a fixed length.</p>'),
        }}
        level={3}
      />
    ),
    shows: [{ role: 'heading', name: 'Length follows need' }],
  },
  {
    name: 'a title that looks like markup',
    element: <Note block={{ kind: 'note', title: 'What <b> means', body: prose('<p>It is text.</p>') }} level={2} />,
    shows: [{ role: 'heading', name: 'What <b> means' }],
  },
]
