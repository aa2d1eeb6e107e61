import type { Rules } from './rule.ts'

/** What is asked of the words. */
export const wordRules = {
  'shaming-word': { severity: 'warning or error', explanation: 'No word shames the people it is written for.' },
  'sentence-length': {
    severity: 'warning or error',
    explanation: 'A sentence has at most 25 words, and never more than 35.',
  },
  'sentence-average': { severity: 'error', explanation: 'The sentences of a text have at most 20 words on average.' },
  'reading-grade': {
    severity: 'warning or error',
    explanation: 'A text asks for at most 8 years of school, and never for more than 10.',
  },
  'reading-grade-of-all': { severity: 'error', explanation: 'Half of the articles ask for at most 8 years of school.' },
} satisfies Rules
