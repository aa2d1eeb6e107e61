import type { BrokenCase } from './broken-case'

const title = 'title: How long does it last?'
const audience = 'audience: [self, family]'
const wrong = 'The page would show something else than you meant.'
const list = 'The field "audience" must be a list, each entry on a line of its own after two spaces and a hyphen.'
const day = 'The field "reviewed" must be a day of the calendar, year first, such as 2026-11-23.'

/** Values that can be read, and are not of the kind that the field asks for. */
const values: [fault: string, from: string, to: string, at: string, reason: string, mend: string][] = [
  [
    'a date is written as in a letter',
    'reviewed: 2026-11-23',
    'reviewed: Nov 23, 2026',
    '10:1',
    day,
    'Write 2026-11-23.',
  ],
  ['a list has commas alone', audience, 'audience: self, family', '5:1', list, 'Write audience: [self, family]'],
  [
    'a list has hyphens without a space',
    audience,
    'audience:\n  -self\n  -family',
    '5:1',
    list,
    'Write audience: [self, family]',
  ],
  ['a list has no hyphens', audience, 'audience:\n  self\n  family', '5:1', list, 'Write audience: [self, family]'],
  [
    'a reader has a capital',
    audience,
    'audience: [Self, family]',
    '5:12',
    'Entry 1 of "audience" takes self, family or clinician, and nothing else.',
    'Did you mean self?',
  ],
  [
    'a reader is called patients',
    audience,
    'audience: [patients, family]',
    '5:12',
    'Entry 1 of "audience" takes self, family or clinician, and nothing else.',
    'Did you mean self?',
  ],
  [
    'a topic is a list of one',
    'topic: during',
    'topic: [during]',
    '4:1',
    'The field "topic" must be a single text.',
    'Write topic: during',
  ],
  [
    'a title in the next line has a colon',
    title,
    'title:\n  IOP: how long?',
    '2:1',
    'The field "title" must be a single text.',
    'Write title: "IOP: how long?"',
  ],
  [
    'a title stands in curly quotes',
    title,
    'title: “How long?”',
    '2:1',
    'The field "title" stands in curly quotes, which would be printed.',
    'Write straight ones, or none: "How long?"',
  ],
  [
    'a language has its English name',
    'topic: during',
    'topic: during\nlang: Spanish',
    '5:1',
    'The field "lang" is not the short name of a language.',
    'Write lang: es',
  ],
]

export const typedValueCases: BrokenCase[] = [
  ...values.map(([fault, from, to, at, reason, mend]) => ({
    fault,
    from,
    to,
    at,
    rule: 'field' as const,
    reason,
    why: wrong,
    mend,
  })),
  {
    fault: 'a field has a capital',
    from: title,
    to: 'Title: How long does it last?',
    at: '2:1',
    rule: 'unknown-field',
    reason: 'The field "Title" is not known here.',
    why: 'What stands there would be lost without a word.',
    mend: 'Did you mean "title"?',
  },
  {
    fault: 'the address to write to is none',
    file: 'content/site.yaml',
    from: 'contact: ""',
    to: 'contact: Write to mail@example.org',
    at: '6:1',
    rule: 'field',
    reason: 'The field "contact" is not an e-mail address.',
    why: wrong,
    mend: 'Write contact: mail@example.org',
  },
]
