import type { Example } from '../../example'
import { exampleArticle } from '../../example-article'
import { exampleTopicLink } from '../../example-topics'
import { ArticlePage } from './article-page'

const readNext = [
  {
    href: '/a-week',
    title: 'What happens in a week of an IOP?',
    why: 'What groups, one-to-one sessions and family time are like.',
  },
  {
    href: '/after',
    title: 'What comes after an IOP?',
    why: 'How to plan the step down while you are still in the program.',
  },
  {
    href: '/cost',
    title: 'What does an IOP cost?',
    why: 'Questions for your insurer, and how to get a price in writing.',
  },
]

export const examples: Example[] = [
  {
    name: 'with every part',
    element: (
      <ArticlePage
        article={exampleArticle}
        topic={exampleTopicLink}
        readNext={readNext}
        contact="feedback@iop-guide.example"
        address="iop-guide.example/how-long-it-lasts"
      />
    ),
    shows: [
      { role: 'navigation', name: 'Breadcrumb' },
      { role: 'heading', name: 'How long does an IOP last?' },
      { role: 'region', name: 'Key points' },
      { role: 'navigation', name: 'On this page' },
      { role: 'region', name: 'Emergency: Call 911 now if someone:' },
      { role: 'region', name: 'Words on this page' },
      { role: 'region', name: 'Sources' },
      { role: 'region', name: 'About this page' },
      { role: 'navigation', name: 'Read next' },
    ],
  },
  {
    name: 'the least that an article has, overdue',
    element: (
      <ArticlePage
        article={{
          ...exampleArticle,
          overdue: true,
          lead: [],
          terms: [],
          citations: [],
          uses: [],
          sections: exampleArticle.sections.slice(-1),
          keyPoints: [{ text: 'Take a list of questions along.', section: 'questions' }],
        }}
        topic={exampleTopicLink}
        readNext={[]}
        contact=""
      />
    ),
    shows: [{ role: 'note' }, { role: 'region', name: 'About this page' }],
  },
]
