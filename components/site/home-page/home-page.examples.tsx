import type { Example } from '../../example'
import { exampleSite } from '../../example-site'
import { exampleListedArticle, exampleTopic } from '../../example-topics'
import { HomePage } from './home-page'

export const examples: Example[] = [
  {
    name: 'one topic',
    element: <HomePage site={exampleSite} topics={[{ topic: exampleTopic, articles: [exampleListedArticle] }]} />,
    shows: [
      { role: 'heading', name: 'Intensive outpatient programs, in plain words' },
      { role: 'region', name: 'Most asked' },
      { role: 'region', name: 'All topics' },
      { role: 'heading', name: 'During treatment' },
      { role: 'region', name: 'Where to get care' },
      { role: 'region', name: 'Who we are' },
    ],
  },
  {
    name: 'run by someone who is named, nothing asked yet',
    element: (
      <HomePage
        site={{ ...exampleSite, operator: 'The Example Foundation', mostAsked: [] }}
        topics={[{ topic: exampleTopic, articles: [exampleListedArticle] }]}
      />
    ),
    shows: [{ role: 'region', name: 'Who we are' }],
  },
]
