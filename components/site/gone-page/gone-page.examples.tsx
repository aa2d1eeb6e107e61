import type { Example } from '../../example'
import { GonePage } from './gone-page'

const gone = {
  what: 'A list of typical prices',
  when: '2026-11-23',
  why: 'Prices differ so much that the list misled people.',
}

export const examples: Example[] = [
  {
    name: 'with something to read instead',
    element: <GonePage {...gone} read={{ href: '/cost', title: 'What does an IOP cost?' }} />,
    shows: [
      { role: 'heading', name: 'This page was taken off the site' },
      { role: 'link', name: 'What does an IOP cost?' },
    ],
  },
  {
    name: 'with nothing to read instead',
    element: <GonePage {...gone} />,
    shows: [{ role: 'heading', name: 'This page was taken off the site' }, { role: 'time' }],
  },
]
