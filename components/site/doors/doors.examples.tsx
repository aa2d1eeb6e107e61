import type { Example, Guidance } from '../../example'
import { exampleSite } from '../../example-content/example-site'
import { Doors } from './doors'

export const guidance: Guidance = {
  stands: 'in-text',
  use: 'Where a reader who knows nothing yet has to choose: on the home page, and where a page was not found.',
  avoid: 'Within an article: its own contents and "Read next" lead on from there.',
  why: {
    text: 'Each link says by itself whom it is for, so that it can be chosen from a list of links as well.',
    source: 'WCAG 2.2, 2.4.4 Link Purpose (In Context)',
    href: 'https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-in-context.html',
  },
}

export const examples: Example[] = [
  {
    name: 'three doors',
    element: <Doors doors={exampleSite.doors} />,
    shows: [
      { role: 'navigation', name: 'Where to start' },
      { role: 'link', name: 'I might need treatment' },
      { role: 'link', name: "I'm worried about someone" },
      { role: 'link', name: 'I work with patients' },
    ],
  },
  {
    name: 'below a heading that names them',
    element: (
      <>
        <h2 id="start">Or start here</h2>
        <Doors doors={exampleSite.doors.slice(0, 1)} labelledBy="start" />
      </>
    ),
    shows: [{ role: 'navigation', name: 'Or start here' }],
  },
]
