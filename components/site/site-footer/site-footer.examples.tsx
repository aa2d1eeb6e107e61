import type { Example, Guidance } from '../../example'
import { SiteFooter } from './site-footer'

export const guidance: Guidance = {
  stands: 'around-text',
  use: 'Last on every page: what the site is not, who pays for it, the pages about it, and the way out.',
  avoid: 'Not for what is about one page, such as the day of its check: that stands with the text.',
  why: {
    text: 'A health site says that it does not replace a clinician, and who pays for it, on every page or one step away.',
    source: 'MedlinePlus quality guidelines',
    href: 'https://medlineplus.gov/about/using/criteria/',
  },
}

export const examples: Example[] = [
  {
    name: 'as on every page',
    element: (
      <SiteFooter
        links={[
          { href: '/about', title: 'Who runs this site?' },
          { href: '/privacy', title: 'Privacy' },
        ]}
      />
    ),
    shows: [
      { role: 'contentinfo' },
      { role: 'link', name: 'Get help now' },
      { role: 'link', name: 'About and money' },
      { role: 'link', name: 'Privacy' },
      { role: 'link', name: 'Figures and their sources' },
      { role: 'link', name: 'Leave this site' },
    ],
  },
  {
    name: 'where it is not known which pages there are',
    element: <SiteFooter />,
    shows: [{ role: 'contentinfo' }, { role: 'link', name: 'Get help now' }],
  },
]
