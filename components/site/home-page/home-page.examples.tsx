import type { Example } from '../../example'
import { exampleArticle, exampleTopic } from '../../example-article'
import { exampleSite } from '../../example-site'
import { HomePage } from './home-page'

const mostAsked = [
  { question: 'How many hours a week is an IOP?', href: '/how-long-it-lasts#hours' },
  { question: 'How long does it last?', href: '/how-long-it-lasts#typical-length' },
  { question: 'What if I use again?', href: '/how-long-it-lasts#return-to-use' },
  { question: 'What should I ask the program?', href: '/how-long-it-lasts#questions' },
]

export const examples: Example[] = [
  {
    name: 'a topic and an empty one',
    element: (
      <HomePage
        site={exampleSite}
        topics={[
          { topic: exampleTopic, articles: [exampleArticle] },
          { topic: { id: 'after', title: 'After treatment' }, articles: [] },
        ]}
        mostAsked={mostAsked}
      />
    ),
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
        site={{ ...exampleSite, operator: 'The Example Foundation' }}
        topics={[{ topic: exampleTopic, articles: [exampleArticle] }]}
        mostAsked={[]}
      />
    ),
    shows: [{ role: 'region', name: 'Who we are' }],
  },
]
