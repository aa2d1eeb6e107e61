import type { Example, Guidance } from '../../example'
import { WhereToGetCare } from './where-to-get-care'

export const guidance: Guidance = {
  stands: 'in-text',
  use: 'On the home page: the official finder, and the national helpline.',
  avoid: 'Never with the name or the number of a program.',
  why: {
    text: 'In this field, payment for sending someone to treatment can be a federal crime. Both ways are public, and neither pays us.',
    source: 'Eliminating Kickbacks in Recovery Act, 18 USC 220',
    href: 'https://www.law.cornell.edu/uscode/text/18/220',
  },
}

export const examples: Example[] = [
  {
    name: 'as on the home page',
    element: <WhereToGetCare />,
    shows: [
      { role: 'region', name: 'Where to get care' },
      { role: 'link', name: 'FindTreatment.gov' },
      { role: 'link', name: '1-800-662-4357' },
    ],
  },
]
