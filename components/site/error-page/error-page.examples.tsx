import type { Example } from '../../example'
import { ErrorPage } from './error-page'

export const examples: Example[] = [
  {
    name: 'an address that cannot be read',
    element: <ErrorPage kind="request" />,
    shows: [
      { role: 'heading', name: 'We could not read that address' },
      { role: 'link', name: 'Call 988' },
    ],
  },
  {
    name: 'our own mistake',
    element: <ErrorPage kind="server" />,
    shows: [
      { role: 'heading', name: 'Something went wrong on our side' },
      { role: 'link', name: 'Call 988' },
    ],
  },
]
