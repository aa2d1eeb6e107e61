import type { Example, Guidance } from '../../example'
import { PageFrame } from './page-frame'

export const guidance: Guidance = {
  stands: 'whole-page',
  use: 'Around every page, once: the way to the text, help, the name of the site, and the foot.',
  avoid: 'Not around a part of a page. A page of one column takes the plain frame, which brings this one.',
  why: {
    text: 'The first link leads past everything that is the same on every page.',
    source: 'WCAG 2.2, 2.4.1 Bypass Blocks',
    href: 'https://www.w3.org/TR/WCAG22/#bypass-blocks',
  },
}

export const examples: Example[] = [
  {
    name: 'around a page',
    element: (
      <PageFrame>
        <h1>How long does an IOP last?</h1>
      </PageFrame>
    ),
    shows: [
      { role: 'link', name: 'Go to the text' },
      { role: 'complementary', name: 'Urgent help' },
      { role: 'banner' },
      { role: 'main' },
      { role: 'contentinfo' },
    ],
  },
  {
    name: 'with pages about the site in its foot',
    element: (
      <PageFrame
        footer={[
          { href: '/about', title: 'Who runs this site?' },
          { href: '/privacy', title: 'Privacy' },
        ]}
      >
        <h1>How long does an IOP last?</h1>
      </PageFrame>
    ),
    shows: [{ role: 'main' }, { role: 'link', name: 'Privacy' }],
  },
]
