import type { Rules } from './rule.ts'

/** What is asked of a file as a whole. */
export const fileRules = {
  'file-name': {
    severity: 'error',
    explanation: 'A file is named with small letters, digits and hyphens, and ends in .md: the name is the address.',
  },
  'file-skipped': {
    severity: 'error',
    explanation: 'Folders and links among the articles are not read, so they do not stand there.',
  },
  'empty-file': { severity: 'error', explanation: 'A file holds something.' },
  'not-utf-8': {
    severity: 'error',
    explanation: 'A file is stored as UTF-8, which holds the letters of all languages.',
  },
  'file-too-large': { severity: 'error', explanation: 'A file has at most 200 kB.' },
  'character-hidden': {
    severity: 'error',
    explanation: 'No sign stands in a file that nobody sees, or that only one font can show.',
    fixable: true,
  },
  'letter-look-alike': {
    severity: 'warning or error',
    explanation: 'Letters are those of the keyboard, not signs that look like them.',
  },
  'broken-copy': {
    severity: 'warning',
    explanation: 'No sign was broken by copying, such as an apostrophe that became "â€™".',
  },
  'space-unusual': { severity: 'notice', explanation: 'A space is the one of the keyboard.', fixable: true },
  'line-ends': { severity: 'notice', explanation: 'Lines end as on all systems but Windows (LF).', fixable: true },
  'byte-order-mark': {
    severity: 'notice',
    explanation: 'A file starts with its first letter, not with an invisible mark.',
    fixable: true,
  },
  'no-articles': { severity: 'error', explanation: 'The site has at least one article that is not a draft.' },
  'page-missing': { severity: 'error', explanation: 'The page that says who to call in a crisis is there.' },
  'table-missing': { severity: 'error', explanation: 'Each of the five YAML files is there.' },
} satisfies Rules
