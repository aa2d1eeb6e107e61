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
  'unknown-topic': { severity: 'error', explanation: 'The topic is one of content/site.yaml.' },
  'key-point-section': { severity: 'error', explanation: 'A key point names the id of a heading on its page.' },
} satisfies Rules
