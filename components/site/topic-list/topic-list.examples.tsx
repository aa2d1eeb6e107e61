import type { Example } from '../../example'
import { exampleArticle, exampleTopic } from '../../example-article'
import { TopicList } from './topic-list'

export const examples: Example[] = [
  {
    name: 'one article',
    element: <TopicList topic={exampleTopic} articles={[exampleArticle]} />,
    shows: [
      { role: 'heading', name: 'During treatment' },
      { role: 'link', name: 'How long does an IOP last?' },
    ],
  },
]
