import type { BrokenCase } from './broken-case'

const title = 'title: How long does it last?'
const audience = 'audience: [self, family]'
const why = 'Until the fields can be read, the page cannot be shown at all.'
const edge = 'Move it to the left edge:\ntitle: How long does it last?'
const name = 'Write name, colon, space, text: '
const hyphen = 'An entry of a list starts with a hyphen and a space, and this one with '
const form = 'The space at the start of this line does not fit the lines around it.'

type Row = [fault: string, from: string, to: string, at: string, reason: string, mend: string]

/** Lines of fields as people type them. Each message ends with the line to type. */
const rows: Row[] = [
  [
    'a field has no space after its colon',
    title,
    'title:How long?',
    '2:1',
    'There is no space after the colon of "title".',
    `${name}title: How long?`,
  ],
  [
    'a field has an equals sign',
    title,
    'title = How long?',
    '2:1',
    'The colon after "title" is missing.',
    `${name}title: How long?`,
  ],
  [
    'a field has its name alone',
    'topic: during',
    'draft\ntopic: during',
    '4:1',
    'The colon after "draft" is missing.',
    `${name}draft: true`,
  ],
  [
    'the name of a field is bold',
    title,
    '**title:** How long?',
    '2:1',
    'The name "title" is bold, and names of fields are plain.',
    'Take the signs around the name away: title: How long?',
  ],
  [
    'a hyphen stands before a field',
    title,
    `- ${title}`,
    '2:1',
    'There is a hyphen before "title", and this field stands at the left edge.',
    'Move it to the left edge: title: How long does it last?',
  ],
  [
    'a space stands before a field',
    title,
    ` ${title}`,
    '2:1',
    'There is a space before "title", and this field stands at the left edge.',
    edge,
  ],
  [
    'a tab stands before a field',
    title,
    `\t${title}`,
    '2:1',
    'There is a tab before "title", and this field stands at the left edge.',
    edge,
  ],
  [
    'a space is not that of the keyboard',
    title,
    'title:\u00a0How long?',
    '2:7',
    'A space on this line is another one than that of the keyboard.',
    'Type it with a normal space: title: How long?',
  ],
  [
    'a title goes on in the next line',
    title,
    'title: How long\ndoes it last?',
    '3:1',
    'This line seems to go on with the text above it.',
    'Write the text in one line: title: "How long does it last?"',
  ],
  [
    'a title goes on in the next line, with a colon',
    title,
    'title: How long?\n  And: why?',
    '3:1',
    'This line seems to go on with the text above it.',
    'Write the text in one line: title: "How long? And: why?"',
  ],
  [
    'a list is not closed',
    audience,
    'audience: [self, family',
    '5:11',
    'The "[" on this line is not closed.',
    'Put "]" at its end: audience: [self, family]',
  ],
  [
    'an entry of a list starts with a star',
    audience,
    'audience:\n  - self\n  * family',
    '7:3',
    `${hyphen}"*".`,
    'Write a hyphen and a space before it:\n  - family',
  ],
  [
    'an entry of a list is not below the others',
    audience,
    'audience:\n  - self\n - family',
    '7:1',
    form,
    'Write the line so, with 2 spaces before it:\n  - family',
  ],
  [
    'a text between braces has a comma',
    'The hours go down in steps.',
    'First, ask.',
    '8:5',
    'It is not clear where a text between these braces ends: it holds a comma, a colon, a brace or one quotation mark.',
    'Put the texts in quotes: - { text: "First, ask.", section: hours }',
  ],
  [
    'a field stands there twice with the same text',
    'topic: during',
    'topic: during\ntopic: during',
    '5:1',
    'The field "topic" stands on line 4 already.',
    'Take this line away.',
  ],
]

const moved = 'content/moved.yaml'
const addresses: [fault: string, to: string, reason: string, mend: string][] = [
  [
    'the braces of an empty table are left',
    '{}\n/old: /help-now\n',
    '"{}" says that the file is empty, and there is more below it.',
    'Take the line with {} away.',
  ],
  ['an old address has no colon', '/old /help-now\n', 'The colon after "/old" is missing.', `${name}/old: /help-now`],
  [
    'an old address has an arrow',
    '/old -> /help-now\n',
    'The colon after "/old" is missing.',
    `${name}/old: /help-now`,
  ],
  [
    'an old address has no space after its colon',
    '/old:/help-now\n',
    'There is no space after the colon of "/old".',
    `${name}/old: /help-now`,
  ],
]

export const typedLineCases: BrokenCase[] = [
  ...rows.map(([fault, from, to, at, reason, mend]) => ({
    fault,
    from,
    to,
    at,
    rule: 'yaml' as const,
    reason,
    why,
    mend,
  })),
  ...addresses.map(([fault, to, reason, mend]) => ({
    fault,
    file: moved,
    to,
    at: '1:1',
    rule: 'yaml' as const,
    reason,
    why,
    mend,
  })),
]
