import type { Topic } from '@/lib/content/types'

/** The topic of the example article. */
export const exampleTopic: Topic = { id: 'during', title: 'During treatment' }

/** The example article, as the list of its topic shows it. */
export const exampleListedArticle = {
  path: '/how-long-it-lasts',
  title: 'How long does an IOP last?',
  sentence: 'The intensive phase of an intensive outpatient program (IOP) often lasts 6 to 12 weeks.',
}

/** The same topic, as an article links to it. */
export const exampleTopicLink = { title: 'During treatment', href: '/#topic-during' }
