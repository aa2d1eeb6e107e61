import type { Article } from '@/lib/content/types'
import { exampleCitations } from './example-citations'
import { exampleSections } from './example-sections'
import { prose } from './example-text'

/** A whole article for the examples of pages. */
export const exampleArticle: Article = {
  slug: 'how-long-it-lasts',
  file: 'content/articles/how-long-it-lasts.md',
  path: '/how-long-it-lasts',
  title: 'How long does an IOP last?',
  summary:
    'The intensive phase of an intensive outpatient program (IOP) often lasts 6 to 12 weeks. Less intensive care follows. Count on about three months or more in all. Your needs set the length, not the calendar.',
  topic: 'during',
  audience: ['self', 'family'],
  keyPoints: [
    { text: 'The intensive phase is often 6 to 12 weeks.', section: 'typical-length' },
    { text: 'Adults usually have 9 to 19 hours a week, often three sessions of three hours.', section: 'hours' },
    { text: 'Hours go down in steps. Care goes on after that.', section: 'step-down' },
    { text: 'Progress and need decide. No program should promise a fixed length.', section: 'who-decides' },
  ],
  reviewed: '2026-11-23',
  nextReview: '2027-11-23',
  overdue: false,
  changes: [{ date: '2026-11-23', what: 'First published.' }],
  minutes: 7,
  lead: [
    {
      kind: 'care-card',
      urgency: 'call-now',
      id: 'card-1',
      title: 'Call 911 now if someone:',
      body: prose(
        '<ul><li>will not wake up, or is not breathing well</li><li>may have taken too much of a drug or alcohol</li><li>has a seizure</li><li>is confused, has a fever, or sees things after stopping alcohol</li><li>is about to hurt themselves or someone else</li></ul><p>Give naloxone if you have it. Stay until help comes.</p>',
      ),
    },
  ],
  sections: exampleSections,
  citations: exampleCitations,
  uses: exampleCitations.map(({ number }) => ({ number, id: `use-${number}` })),
  terms: [
    {
      id: 'iop',
      term: 'Intensive outpatient program (IOP)',
      meaning: 'Planned treatment several times a week while you live at home.',
    },
    {
      id: 'php',
      term: 'Partial hospital program (PHP)',
      meaning: 'Day treatment for 20 hours a week or more. You sleep at home.',
    },
    { id: 'level-of-care', term: 'Level of care', meaning: 'How much treatment you get, and where.' },
  ],
  figures: [],
  links: [],
}
