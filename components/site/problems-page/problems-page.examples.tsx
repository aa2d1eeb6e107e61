import type { Example, Guidance } from '../../example'
import { exampleProblems } from '../../example-content/example-problems'
import { ProblemsPage } from './problems-page'

export const guidance: Guidance = {
  stands: 'whole-page',
  use: 'Once, at /problems, while someone writes: everything that "npm run check" would say, and every draft.',
  avoid: 'Not for readers. On the public site there is no such address.',
  why: {
    text: 'All problems are listed together, each with a link to the page where it is seen.',
    source: 'GOV.UK Design System: error summary',
    href: 'https://design-system.service.gov.uk/components/error-summary/',
  },
}

const cost = { path: '/cost', title: 'What does an IOP cost?', file: 'content/articles/cost.md' }
const page = { path: '/how-long-it-lasts', title: 'How long does an IOP last?' }

export const examples: Example[] = [
  {
    name: 'two files and a draft',
    element: (
      <ProblemsPage
        files={[
          { file: 'content/articles/how-long-it-lasts.md', page, problems: exampleProblems.slice(0, 2) },
          {
            file: 'content/glossary.yaml',
            problems: exampleProblems.slice(2).map((problem) => ({ ...problem, file: 'content/glossary.yaml' })),
          },
        ]}
        drafts={[cost]}
      />
    ),
    shows: [
      { role: 'heading', name: 'Problems and drafts' },
      { role: 'link', name: 'How long does an IOP last?' },
      { role: 'heading', name: 'content/glossary.yaml' },
      { role: 'link', name: 'What does an IOP cost?' },
    ],
  },
  {
    name: 'no problems and no drafts',
    element: <ProblemsPage files={[]} drafts={[]} />,
    shows: [{ role: 'heading', name: 'Drafts' }],
  },
]
