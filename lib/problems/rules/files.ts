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
  'no-articles': { severity: 'error', explanation: 'The site has at least one article that is not a draft.' },
  'page-missing': { severity: 'error', explanation: 'The page that says who to call in a crisis is there.' },
  'table-missing': { severity: 'error', explanation: 'Each of the five YAML files is there.' },
} satisfies Rules
