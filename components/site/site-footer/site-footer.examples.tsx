import type { Example } from '../../example'
import { SiteFooter } from './site-footer'

export const examples: Example[] = [
  {
    name: 'as on every page',
    element: <SiteFooter />,
    shows: [
      { role: 'contentinfo' },
      { role: 'link', name: 'Get help now' },
      { role: 'link', name: 'Figures and their sources' },
      { role: 'link', name: 'Leave this site' },
    ],
  },
]
