import type { Example, Guidance } from '../../example'
import { exampleProblems } from '../../example-content/example-problems'
import { ProblemPanel } from './problem-panel'

export const guidance: Guidance = {
  stands: 'around-text',
  use: 'On top of every page while someone writes. It is open for errors, and closed where there is only advice.',
  avoid: 'Not on the public site, and not for what is wrong with the program: that is no one’s text.',
  why: {
    text: 'A screen reader says how much is wrong as soon as the file is saved, and nothing has to be looked for.',
    source: 'WCAG 2.2, 4.1.3 Status Messages',
    href: 'https://www.w3.org/TR/WCAG22/#status-messages',
  },
}

const all = '/problems'

export const examples: Example[] = [
  {
    name: 'with errors',
    element: <ProblemPanel problems={exampleProblems} elsewhere={2} all={all} />,
    shows: [
      { role: 'status' },
      { role: 'complementary', name: 'Problems' },
      { role: 'list' },
      { role: 'link', name: 'See all problems and drafts' },
    ],
  },
  {
    name: 'above the page from before the mistake',
    element: <ProblemPanel problems={exampleProblems.slice(0, 1)} elsewhere={0} all={all} isEarlier />,
    shows: [{ role: 'complementary', name: 'Problems' }, { role: 'list' }],
  },
  {
    name: 'with advice only',
    element: <ProblemPanel problems={exampleProblems.slice(1)} elsewhere={0} all={all} />,
    shows: [{ role: 'complementary', name: 'Problems' }],
  },
  {
    name: 'with problems in other files only',
    element: <ProblemPanel problems={[]} elsewhere={1} all={all} />,
    shows: [
      { role: 'complementary', name: 'Problems' },
      { role: 'link', name: 'See all problems and drafts' },
    ],
  },
  {
    name: 'with nothing to say',
    element: <ProblemPanel problems={[]} elsewhere={0} all={all} />,
    shows: [{ role: 'status' }],
  },
]
