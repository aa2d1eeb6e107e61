import type { Topic } from '@/lib/content/types'
import type { IndexLetter } from '@/lib/registers/word-index'

/** The topic of the example article. */
export const exampleTopic: Topic = { id: 'during', title: 'During treatment' }

/** The example article, as the list of its topic shows it. */
export const exampleListedArticle = {
  path: '/how-long-it-lasts',
  title: 'How long does an IOP last?',
  sentence: 'The intensive phase of an intensive outpatient program (IOP) often lasts 6 to 12 weeks.',
}

/** The same topic, as an article links to it. */
export const exampleTopicLink = { title: 'During treatment', href: '/a-z#topic-during' }

const page = exampleListedArticle.title

/** A piece of an index of words. */
export const exampleLetters: IndexLetter[] = [
  {
    id: 'letter-0',
    letter: '0–9',
    entries: [
      { word: '988', places: [{ href: '/help-now#reach-988', title: 'How can I reach 988?', page: 'Get help now' }] },
    ],
  },
  {
    id: 'letter-h',
    letter: 'H',
    entries: [
      {
        word: 'Hours',
        places: [
          { href: '/how-long-it-lasts#hours', title: 'How many hours a week?', page },
          { href: '/how-long-it-lasts#step-down', title: 'How do the hours go down?', page },
        ],
      },
    ],
  },
  {
    id: 'letter-i',
    letter: 'I',
    entries: [
      {
        word: 'Intensive outpatient program (IOP)',
        places: [{ href: '/how-long-it-lasts#typical-length', title: 'How long is typical?', page }],
      },
    ],
  },
]
