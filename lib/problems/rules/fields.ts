import type { Rules } from './rule.ts'

/** What is asked of the fields of a page or a table. */
export const fieldRules = {
  'front-matter-start': {
    severity: 'error',
    explanation: 'A page starts with a line of three hyphens, and its fields below.',
  },
  'front-matter-end': { severity: 'error', explanation: 'The fields end with another line of three hyphens.' },
  'front-matter-language': { severity: 'error', explanation: 'Nothing follows the three hyphens: fields are YAML.' },
  yaml: {
    severity: 'error',
    explanation:
      'A field is a name, a colon, a space and a text. A text with a colon, # or quotation marks stands in quotes.',
  },
  'missing-field': { severity: 'error', explanation: 'Every field that a page needs is there.' },
  'unknown-field': { severity: 'error', explanation: 'Every field is one that the site knows, so nothing is lost.' },
  field: { severity: 'error', explanation: 'A field holds what it is for: a day is a day, a list is a list.' },
  'summary-length': { severity: 'error', explanation: 'A summary has 20 to 60 words.' },
  'summary-repeated': { severity: 'warning', explanation: 'No two pages have the same summary.' },
  'title-repeated': { severity: 'error', explanation: 'No two pages have the same title.' },
  'title-length': { severity: 'warning', explanation: 'A title has at most 65 characters.' },
  'title-form': {
    severity: 'warning',
    explanation: 'A title has no period at its end, and is not written in capitals.',
  },
  'date-future': { severity: 'error', explanation: 'Nothing is said to have happened on a day that is still to come.' },
  'date-order': {
    severity: 'error',
    explanation: 'The next review comes after the last one, and the newest change stands first.',
  },
  'review-span': {
    severity: 'warning or error',
    explanation: 'A page is reviewed every 3 years, and every year if it speaks of crisis numbers, cost or the law.',
  },
  'review-due': { severity: 'notice', explanation: 'A review is told 30 days before its day.' },
  'review-overdue': { severity: 'warning', explanation: 'A page is reviewed before the day of its next review.' },
  'read-next-self': { severity: 'warning', explanation: 'What an article offers to read next is another page.' },
  'entry-repeated': { severity: 'warning or error', explanation: 'Nothing stands in a list twice.' },
  'unknown-topic': { severity: 'error', explanation: 'The topic is one of content/site.yaml.' },
  'key-point-section': { severity: 'error', explanation: 'A key point names the id of a heading on its page.' },
} satisfies Rules
