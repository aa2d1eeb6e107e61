import type { Example } from '../../example'
import { rich } from '../../example-text'
import { DoList } from './do-list'

export const examples: Example[] = [
  {
    name: 'do',
    element: (
      <DoList
        block={{
          kind: 'do-list',
          advice: 'do',
          items: [rich('ask for the hours in writing'), rich('check the license with your state')],
        }}
        level={3}
      />
    ),
    shows: [{ role: 'heading', name: 'Do' }, { role: 'list' }],
  },
  {
    name: 'don’t, one item',
    element: (
      <DoList
        block={{
          kind: 'do-list',
          advice: 'dont',
          items: [rich('decide on the day because someone presses you')],
        }}
        level={4}
      />
    ),
    shows: [{ role: 'heading', name: 'Don’t' }, { role: 'listitem' }],
  },
]
