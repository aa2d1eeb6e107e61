import type { BrokenCase } from './broken-case'

const title = 'title: How long does it last?'
const why = 'Until the fields can be read, the page cannot be shown at all.'
const quotes = 'Put the text in quotes: '

/** Texts that YAML takes for something else, until they stand in quotes. All stand in the place of the title. */
const rows: [fault: string, to: string, at: string, reason: string, mend: string][] = [
  [
    'a title stands in curly quotes and has a colon',
    'title: “IOP: how long?”',
    '2:8',
    'There is a second colon on this line, so it is not clear where the text of the field starts.',
    `${quotes}title: "IOP: how long?"`,
  ],
  [
    'a title has quotes within quotes',
    'title: "Is it "clean"?"',
    '2:8',
    'It is not clear where the text ends, since quotation marks stand within it.',
    `Put one pair of quotes around the whole text: title: 'Is it "clean"?'`,
  ],
  [
    'a title has an apostrophe between single quotes',
    "title: 'It's long'",
    '2:8',
    'It is not clear where the text ends, since quotation marks stand within it.',
    'Put one pair of quotes around the whole text: title: "It\'s long"',
  ],
  [
    'a title goes on after a quotation',
    'title: "IOP" or not?',
    '2:8',
    'It is not clear where the text ends, since quotation marks stand within it.',
    `Put one pair of quotes around the whole text: title: '"IOP" or not?'`,
  ],
  [
    'a quotation mark of a title is not closed',
    'title: "How long?',
    '2:8',
    'A quotation mark is opened here and not closed.',
    'Put the same mark at the end of the text: title: "How long?"',
  ],
  [
    'a title starts with a bracket',
    'title: [Draft] How long?',
    '2:8',
    'The text starts with [, which has a meaning of its own here.',
    `${quotes}title: "[Draft] How long?"`,
  ],
  [
    'a title starts with >',
    'title: > 9 hours?',
    '2:8',
    'The text starts with >, which has a meaning of its own here.',
    `${quotes}title: "> 9 hours?"`,
  ],
  [
    'a title starts with a percent sign',
    'title: %, or how many?',
    '2:8',
    'The text starts with %, which has a meaning of its own here.',
    `${quotes}title: "%, or how many?"`,
  ],
  [
    'a title starts with a grave accent',
    'title: `IOP` or not?',
    '2:8',
    'The text starts with `, which has a meaning of its own here.',
    `${quotes}title: "\`IOP\` or not?"`,
  ],
  [
    'a title starts with &',
    'title: &c',
    '2:8',
    'The text starts with * or &, which stands for a reference.',
    `${quotes}title: "&c"`,
  ],
  [
    'a title starts with #',
    'title: #1 question',
    '2:8',
    'The text ends before the # on this line, and what follows is taken for a remark.',
    `${quotes}title: "#1 question"`,
  ],
]

export const typedQuoteCases: BrokenCase[] = rows.map(([fault, to, at, reason, mend]) => ({
  fault,
  from: title,
  to,
  at,
  rule: 'yaml' as const,
  reason,
  why,
  mend,
}))
