import type { Rules } from './rule.ts'

/** What is asked of the words. */
export const wordRules = {
  'shaming-word': { severity: 'warning or error', explanation: 'No word shames the people it is written for.' },
  promise: { severity: 'warning or error', explanation: 'No text promises a cure or a success, and none advertises.' },
  'unsafe-advice': {
    severity: 'error',
    explanation: 'No text gives advice that can harm, names a dose, or says how someone died by suicide.',
  },
  'american-spelling': { severity: 'warning', explanation: 'Words are spelled as in the United States.' },
  'repeated-word': { severity: 'warning', explanation: 'No word stands in a text twice in a row.' },
  'paragraph-length': {
    severity: 'warning',
    explanation: 'A paragraph or an item has at most three sentences, or at most 70 words.',
  },
  'term-unknown': {
    severity: 'warning',
    explanation:
      'An abbreviation or a word of clinicians is explained on its page, or stands in content/glossary.yaml.',
  },
  'term-unused': { severity: 'warning', explanation: 'Every word of content/glossary.yaml is used by a page.' },
  'meaning-length': { severity: 'warning', explanation: 'A meaning in content/glossary.yaml has at most 25 words.' },
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
