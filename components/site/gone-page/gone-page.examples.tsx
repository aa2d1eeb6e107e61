import type { Example, Guidance } from '../../example'
import { GonePage } from './gone-page'

export const guidance: Guidance = {
  stands: 'whole-page',
  use: 'For an address that content/moved.yaml lists as gone: what stood there, why it went, and what to read instead.',
  avoid: 'Not for what has moved, which is sent on, and not for an address that never was.',
  why: {
    text: 'It is answered with 410: taken off on purpose, and likely for good. Someone with an old link still learns why.',
    source: 'RFC 9110, 15.5.11 410 Gone',
    href: 'https://www.rfc-editor.org/rfc/rfc9110#name-410-gone',
  },
}

const gone = {
  what: 'A list of typical prices',
  when: '2026-11-23',
  why: 'Prices differ so much that the list misled people.',
}

export const examples: Example[] = [
  {
    name: 'with something to read instead',
    element: (
      <GonePage {...gone} read={{ href: '/how-long-it-lasts#questions', title: 'What should I ask the program?' }} />
    ),
    shows: [
      { role: 'heading', name: 'This page was taken off the site' },
      { role: 'link', name: 'What should I ask the program?' },
    ],
  },
  {
    name: 'with nothing to read instead',
    element: <GonePage {...gone} />,
    shows: [{ role: 'heading', name: 'This page was taken off the site' }, { role: 'time' }],
  },
]
