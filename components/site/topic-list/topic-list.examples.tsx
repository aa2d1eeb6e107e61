import type { Example, Guidance } from '../../example'
import { exampleListedArticle, exampleTopic } from '../../example-content/example-topics'
import { TopicList } from './topic-list'

export const guidance: Guidance = {
  stands: 'in-text',
  use: 'On the page of all topics, once for each topic that has articles.',
  avoid: 'Not for a choice of articles: that is "Read next".',
  why: {
    text: 'A summary has its main message first, so its first sentence is enough to choose by.',
    source: 'CDC Clear Communication Index: main message',
    href: 'https://www.cdc.gov/ccindex/',
  },
}

export const examples: Example[] = [
  {
    name: 'one article',
    element: <TopicList topic={exampleTopic} articles={[exampleListedArticle]} />,
    shows: [
      { role: 'heading', name: 'During treatment' },
      { role: 'link', name: 'How long does an IOP last?' },
    ],
  },
  {
    name: 'two articles',
    element: (
      <TopicList
        topic={exampleTopic}
        articles={[
          exampleListedArticle,
          {
            path: '/a-week-in-an-iop',
            title: 'What does a week in an IOP look like?',
            sentence:
              'A week in an intensive outpatient program (IOP) is mostly group work, three to five days a week.',
          },
        ]}
      />
    ),
    shows: [{ role: 'list' }, { role: 'link', name: 'What does a week in an IOP look like?' }],
  },
]
