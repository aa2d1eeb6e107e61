import type { Example, Guidance } from '../../example'
import { ErrorPage } from './error-page'

export const guidance: Guidance = {
  stands: 'whole-page',
  use: 'When an address cannot be read, or when a page could not be made. It says whose fault that is, and what to do next.',
  avoid: 'Not for an address that leads nowhere, and not for a page that was taken off: each has its own page.',
  why: {
    text: 'It is short and clear, without jargon such as "500" and without red.',
    source: 'GOV.UK Design System: there is a problem with the service pages',
    href: 'https://design-system.service.gov.uk/patterns/problem-with-the-service-pages/',
  },
}

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
