import type { Compare } from '@/lib/content/blocks/compare'
import type { Week } from '@/lib/content/blocks/week'
import type { Levels, Site } from '@/lib/content/types'
import { prose, rich } from './example-text'
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
  doors: [
    {
      title: 'I might need treatment',
      text: 'What an IOP is, who it is for, and how to start.',
      address: '/what-is-an-iop',
    },
    {
      title: "I'm worried about someone",
      text: 'How to find a program for them, and what to ask.',
      address: '/what-is-an-iop#how-to-start',
    },
    {
      title: 'I work with patients',
      text: 'Levels of care, the evidence, and sections to hand out.',
      address: '/levels-of-care',
    },
  ],
  mostAsked: [
    { question: 'How many hours a week is an IOP?', address: '/how-long-it-lasts#hours' },
    { question: 'What should I ask the program?', address: '/how-long-it-lasts#questions' },
  ],
}

/** A week that an article shows. */
export const exampleWeek: Week = {
  kind: 'week',
  title: 'A week in an evening IOP',
  days: [
    { hours: 3, label: 'Mon', text: rich('Group, 6\u00a0to\u00a09\u00a0pm') },
    { hours: 1, label: 'Tue', text: rich('Counselor, 50\u00a0min') },
    { hours: 0, label: 'Wed', text: rich('No session') },
  ],
  note: prose('<p>Each stroke is about one hour. An example, not a rule.</p>'),
}

/** The table of levels on the home page, as site.yaml states it. */
export const exampleLevels: Levels = {
  title: 'Three levels of care',
  note: 'A level is not a grade. A clinician helps you find the right one after an assessment.',
  sources: '/how-long-it-lasts#compare',
  rows: [],
}

const level = (name: string) => rich(`<a href="/how-long-it-lasts#compare">${name}</a>`)

/** The rows of that table, ready to be drawn. */
export const exampleLevelTable: Compare = {
  kind: 'compare',
  caption: '',
  columns: [rich('Level'), rich('Hours a week, adults'), rich('You sleep')],
  rows: [
    {
      name: level('Outpatient care'),
      cells: [{ ...rich('under 9'), hours: { sure: 0, maybe: 8 } }, rich('at home')],
      here: false,
    },
    {
      name: level('Intensive outpatient (IOP)'),
      cells: [{ ...rich('9 to 19'), hours: { sure: 9, maybe: 10 } }, rich('at home')],
      here: true,
    },
    {
      name: level('Partial hospital (PHP)'),
      cells: [{ ...rich('20 or more'), hours: { sure: 20, maybe: 0 } }, rich('at home')],
      here: false,
    },
  ],
}
