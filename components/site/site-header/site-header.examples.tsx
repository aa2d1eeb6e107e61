import type { Example } from '../../example'
import { SiteHeader } from './site-header'

export const examples: Example[] = [
  {
    name: 'as on every page',
    element: <SiteHeader />,
    shows: [
      { role: 'banner' },
      { role: 'link', name: 'IOP Guide' },
      { role: 'link', name: 'Get help now' },
      { role: 'link', name: 'All topics' },
    ],
  },
]
