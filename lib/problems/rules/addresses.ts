import type { Rules } from './rule.ts'

/** What is asked of addresses that were published, and of the files that `npm run fix` writes about them. */
export const addressRules = {
  'address-lost': {
    severity: 'error',
    explanation: 'What was published can be opened for ever, or content/moved.yaml says where it went.',
  },
  'address-reused': { severity: 'error', explanation: 'An id that was published is never used for another section.' },
  'address-rewritten': {
    severity: 'warning',
    explanation: 'A section whose title and words are all others now is perhaps another section, with another id.',
  },
  'address-new': {
    severity: 'notice',
    explanation: 'A new page or section gets its line in the list of addresses by itself.',
    fixable: true,
  },
  'ledger-missing': {
    severity: 'notice',
    explanation: 'The list of published addresses is there: npm run fix writes it.',
    fixable: true,
  },
  'ledger-line': {
    severity: 'error',
    explanation: 'Each line of content/addresses.tsv holds an address, a code and a day.',
    fixable: true,
  },
  'ledger-lost': {
    severity: 'error',
    explanation: 'No line of content/addresses.tsv is ever taken out.',
    fixable: true,
  },
  'ledger-code': {
    severity: 'error',
    explanation: 'A short code never changes, and belongs to one section.',
    fixable: true,
  },
  'ledger-changed': {
    severity: 'error',
    explanation: 'Only npm run fix writes content/addresses.tsv, never a person.',
    fixable: true,
  },
} satisfies Rules
