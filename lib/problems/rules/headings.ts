import type { Rules } from './rule.ts'

/** What is asked of headings and their ids. */
export const headingRules = {
  'heading-empty': { severity: 'error', explanation: 'A heading has words.' },
  'heading-level': {
    severity: 'error',
    explanation: 'Sections start with ##, parts of a section with ###, and no level is left out.',
  },
  'heading-markup': { severity: 'error', explanation: 'A heading is plain words: no bold, no link, no citation.' },
  'heading-id': {
    severity: 'error',
    explanation: 'Every heading has an id, such as {#typical-length}, that never changes.',
    fixable: true,
  },
  'heading-underlined': {
    severity: 'error',
    explanation: 'A heading starts with ##. A line of --- or === below a text makes a heading of it by mistake.',
  },
  'heading-bold': { severity: 'error', explanation: 'No bold line stands where a heading is meant.' },
  'heading-words-repeated': { severity: 'error', explanation: 'No two headings of a page have the same words.' },
  'heading-id-repeated': { severity: 'error', explanation: 'An id stands on a page once.' },
} satisfies Rules
