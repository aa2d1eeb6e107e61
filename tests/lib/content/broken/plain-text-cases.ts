import type { BrokenCase } from './broken-case'

const why = 'The page would show something else than you meant.'
const mend = 'Write it as plain words.'
const noFigures =
  'Write it as plain words. Figures can stand in the title, the summary, the text of key points, blocks and the text itself.'

const bold = (field: string) => `${field} holds bold text ("**now**"), and this text is printed as it is typed.`
const figure = (field: string) => `${field} holds a figure ("{{phase}}"), and figures are not filled in here.`

const inArticle: [fault: string, from: string, to: string, at: string, reason: string][] = [
  ['the title is bold', 'How long does it last?', 'How long **now**?', '2:1', bold('The field "title"')],
  ['the summary is bold', 'summary: Most', 'summary: Act **now**. Most', '3:1', bold('The field "summary"')],
  [
    'a key point is bold',
    'The hours go down',
    'The hours **now** go down',
    '8:7',
    bold('The field "text" of entry 2 of "keyPoints"'),
  ],
  [
    'the reason to read on is bold',
    'topic: during',
    'topic: during\nreadNext: [{ page: /help-now, why: "**now**" }]',
    '5:31',
    bold('The field "why" of entry 1 of "readNext"'),
  ],
  ['a change is bold', 'First published.', '"**now**"', '12:31', bold('The field "what" of entry 1 of "changes"')],
  [
    'a change has a figure',
    'First published.',
    '"{{phase}}"',
    '12:31',
    figure('The field "what" of entry 1 of "changes"'),
  ],
  [
    'the name of a clinician is bold',
    'topic: during',
    'topic: during\nclinicalReview: { name: "**now**", role: Nurse, date: 2026-11-23 }',
    '5:19',
    bold('The field "name" of "clinicalReview"'),
  ],
]

const inTables: [fault: string, table: string, from: string, to: string, at: string, reason: string][] = [
  ['a term is bold', 'glossary', 'term: Naloxone', 'term: Na **now**', '2:3', bold('The field "term" of entry 1')],
  ['a meaning is bold', 'glossary', 'A spray', 'A **now**', '3:3', bold('The field "meaning" of entry 1')],
  ['a figure is bold', 'facts', '6 to 12 weeks', '"**now**"', '5:5', bold('The field "value" of entry 1 of "facts"')],
  [
    'a figure holds a figure',
    'facts',
    '6 to 12 weeks',
    '"{{phase}}"',
    '5:5',
    figure('The field "value" of entry 1 of "facts"'),
  ],
  [
    'a subject of figures is bold',
    'facts',
    'How long',
    'How **now**',
    '2:3',
    bold('The field "phase-length" of "about"'),
  ],
  [
    'the title of a source is bold',
    'sources',
    'The criteria',
    'The **now**',
    '9:3',
    bold('The field "title" of entry 2'),
  ],
  [
    'a publisher is bold',
    'sources',
    'publisher: ASAM',
    'publisher: A **now**',
    '10:3',
    bold('The field "publisher" of entry 2'),
  ],
  [
    'the reason to use an old source is bold',
    'sources',
    'We know of no newer guide.',
    'So **now**',
    '7:3',
    bold('The field "stillHolds" of entry 1'),
  ],
  ['the name of the site is bold', 'site', 'IOP Guide', 'IOP **now**', '1:1', bold('The field "name"')],
  ['the operator is bold', 'site', 'operator: ""', 'operator: "**now**"', '5:1', bold('The field "operator"')],
  [
    'a topic is bold',
    'site',
    'During treatment',
    'During **now**',
    '9:19',
    bold('The field "title" of entry 2 of "topics"'),
  ],
  [
    'a question is bold',
    'site',
    'How long?',
    'How **now**',
    '11:7',
    bold('The field "question" of entry 1 of "mostAsked"'),
  ],
  [
    'a withdrawal is bold',
    'moved',
    '{}',
    '/old: { gone: 2026-11-23, what: A **now**, why: It was wrong. }',
    '1:27',
    bold('The field "what" of "/old"'),
  ],
]

export const plainTextCases: BrokenCase[] = [
  ...inArticle.map(([fault, from, to, at, reason]) => ({ fault, from, to, at, reason })),
  ...inTables.map(([fault, table, from, to, at, reason]) => ({
    fault,
    file: `content/${table}.yaml`,
    from,
    to,
    at,
    reason,
  })),
]
  .map<BrokenCase>((broken) => ({
    ...broken,
    rule: 'field',
    why,
    mend: broken.reason.includes('{{') ? noFigures : mend,
  }))
  .concat([
    {
      fault: 'the title of a block is bold',
      from: 'Ask the program.',
      to: ':::note{title="Act **now**"}\nAsk.\n:::',
      at: '21:1',
      rule: 'block-attribute',
      reason: 'The title of ":::note" holds bold text ("**now**"), and this text is printed as it is typed.',
      why: 'A reader would see the signs.',
      mend,
    },
    {
      fault: 'the title of a block has a citation',
      from: 'Ask the program.',
      to: ':::call-now{title="Call 911.[@tip-47]"}\nAsk.\n:::',
      at: '21:1',
      rule: 'block-attribute',
      reason: 'The title of ":::call-now" holds a citation ("[@tip-47]"), and this text is printed as it is typed.',
      why: 'A reader would see the signs.',
      mend,
    },
  ])
