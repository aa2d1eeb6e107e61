import type { Example } from '../../example'
import { WhereToGetCare } from './where-to-get-care'

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
