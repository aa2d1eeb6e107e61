import type { Example } from '../../example'
import { exampleListedArticle, exampleTopic } from '../../example-topics'
import { TopicList } from './topic-list'

export const examples: Example[] = [
  {
    name: 'one article',
    element: <TopicList topic={exampleTopic} articles={[exampleListedArticle]} />,
    shows: [
      { role: 'heading', name: 'During treatment' },
      { role: 'link', name: 'How long does an IOP last?' },
    ],
  },
]
