import type { Example, Guidance } from '../../example'
import { exampleProblems } from '../../example-content/example-problems'
import { ProblemList } from './problem-list'

export const guidance: Guidance = {
  stands: 'in-text',
  use: 'For what the check finds, in the words of the check, on top of the page concerned and in the list of all problems.',
  avoid: 'Not for what readers see: none of it is on the public site.',
  why: {
    text: 'Each says in words how grave it is, shows the text concerned, and gives the text to type instead.',
    source: 'WCAG 2.2, 3.3.1 Error Identification and 3.3.3 Error Suggestion',
    href: 'https://www.w3.org/TR/WCAG22/#error-suggestion',
  },
}

export const examples: Example[] = [
  {
    name: 'an error, a warning and a notice',
    element: <ProblemList problems={exampleProblems} />,
    shows: [
      { role: 'list' },
      { role: 'mark' },
      {
        role: 'link',
        name: 'Open in Visual Studio Code: content/articles/how-long-it-lasts.md, line 24, column 18',
      },
    ],
  },
  {
    name: 'an error alone',
    element: <ProblemList problems={exampleProblems.slice(0, 1)} />,
    shows: [{ role: 'list' }, { role: 'definition' }],
  },
]
