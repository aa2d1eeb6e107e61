import fc from 'fast-check'
import { goodArticle } from '../small-library'

/** What the mends look for, and what stands around it. */
const pieces = [
  ...['\n', '\n\n', '\n\n\n\n', '\r\n', '\r', ' ', '  ', '   \n', '\t', '\t\n', '\n\t', '\n  '],
  ...[
    '\u00a0',
    '\u2009',
    '\u202f',
    '\u200b',
    '\u00ad',
    '\u2060',
    '\ufeff',
    '\u200d',
    '\u202e',
    '\u2028',
    '\v',
    'Ã\u00ad',
  ],
  ...[
    '## ',
    '##\u00a0',
    '\n## How long? ',
    '\n### A part\n',
    '{#length}',
    '{ #hours }',
    '{# cost}',
    '{#',
    '}',
    '\n---\n',
  ],
  ...[
    '“',
    '”',
    '"',
    "'",
    ': ',
    ' #',
    '@',
    '`',
    '*',
    '&',
    '%',
    '!',
    '| ',
    '> ',
    '[',
    ']',
    '{',
    '{{phase}}',
    '[@tip-47]',
  ],
  ...['\n```\n', '\n    ', '\n- ', '\n-\u00a0', '\n1. ', '\n:::note{title="A"}\n', '\n:::note{title=“A”}\n', '\n:::\n'],
  ...[
    '<b>',
    '\\',
    '👩\u200d⚕️',
    'نمی\u200cخواهم',
    'ไทย\u200bไทย',
    'é',
    'a',
    'word',
    '7',
    'How',
    'title: ',
    '\ntopic: x',
  ],
]

/** Text of the pieces that the mends look for. */
export const randomText = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''))

/** A good article in which pieces are put at random places, some of them in place of what stood there. */
export const mutatedArticle = fc
  .array(fc.tuple(fc.nat(goodArticle.length), fc.constantFrom(0, 0, 0, 1, 5), fc.constantFrom(...pieces)), {
    minLength: 1,
    maxLength: 12,
  })
  .map((changes) =>
    changes
      .sort(([a], [b]) => b - a)
      .reduce((text, [at, length, piece]) => text.slice(0, at) + piece + text.slice(at + length), goodArticle),
  )

/** A table of YAML with pieces at random places. */
export const mutateTable = (table: string) =>
  fc
    .array(fc.tuple(fc.nat(table.length), fc.constantFrom(...pieces)), { minLength: 1, maxLength: 8 })
    .map((changes) =>
      changes
        .sort(([a], [b]) => b - a)
        .reduce((text, [at, piece]) => text.slice(0, at) + piece + text.slice(at), table),
    )
