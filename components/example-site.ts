import type { Site } from '@/lib/content/types'
import { exampleTopic } from './example-topics'

/** What is true of the whole site, for the examples of pages. */
export const exampleSite: Site = {
  name: 'IOP Guide',
  title: 'Intensive outpatient programs, in plain words',
  summary:
    'An intensive outpatient program (IOP) is planned treatment several times a week while you live at home. Here you can read what it is, whom it helps and what to ask.',
  description:
    'What an intensive outpatient program is, whom it helps and what to ask. Plain words, named sources, no ads.',
  operator: '',
  contact: '',
  topics: [exampleTopic],
  mostAsked: [
    { question: 'How many hours a week is an IOP?', address: '/how-long-it-lasts#hours' },
    { question: 'What should I ask the program?', address: '/how-long-it-lasts#questions' },
  ],
}
