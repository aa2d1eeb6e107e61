import type { Example, Guidance } from '../../example'
import { exampleSite } from '../../example-content/example-site'
import { NotFoundPage } from './not-found-page'

export const guidance: Guidance = {
  stands: 'whole-page',
  use: 'For an address that nothing stands at, with the sections whose addresses come near.',
  avoid: 'Not for what was taken off the site: the page for that says when and why.',
  why: {
    text: 'The usual reader here was sent a link, and did nothing wrong: no jargon, no joke, no red.',
    source: 'Experience design, section 2: Not found and gone',
  },
}

export const examples: Example[] = [
  {
    name: 'near matches',
    element: (
      <NotFoundPage
        doors={exampleSite.doors}
        near={[
          { href: '/how-long-it-lasts#hours', title: 'How many hours a week?', article: 'How long does an IOP last?' },
          {
            href: '/how-long-it-lasts#step-down',
            title: 'How do the hours go down?',
            article: 'How long does an IOP last?',
          },
        ]}
      />
    ),
    shows: [
      { role: 'heading', name: 'Page not found' },
      { role: 'link', name: 'How many hours a week?' },
      { role: 'navigation', name: 'Or start here' },
    ],
  },
  {
    name: 'no near match',
    element: <NotFoundPage near={[]} doors={exampleSite.doors} />,
    shows: [
      { role: 'heading', name: 'Page not found' },
      { role: 'heading', name: 'Or start here' },
    ],
  },
]
