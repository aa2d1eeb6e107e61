import type { Rules } from './rule.ts'

/** What is asked of the rows of facts.yaml, sources.yaml, glossary.yaml and moved.yaml. */
export const tableRules = {
  'fact-unused': { severity: 'warning', explanation: 'Every figure of content/facts.yaml stands on a page.' },
  'fact-stale': { severity: 'warning', explanation: 'A figure is held against its sources once a year.' },
  'fact-value': {
    severity: 'warning',
    explanation: 'The value of a figure holds a number, and no mark at its end.',
  },
  'subject-unused': {
    severity: 'warning',
    explanation: 'Every subject at the top of content/facts.yaml has its figure.',
  },
  'source-unused': {
    severity: 'warning',
    explanation: 'Every source of content/sources.yaml is cited by a page or a figure.',
  },
  'source-old': {
    severity: 'warning',
    explanation: 'Of a source that is more than 5 years old it is said why it still holds.',
  },
  'source-year': { severity: 'error', explanation: 'The years of a source are past, and in their order.' },
  'source-address': {
    severity: 'warning',
    explanation: 'The address of a source leads there straight, and not through another site.',
  },
  'source-repeated': { severity: 'warning', explanation: 'A source stands in content/sources.yaml once.' },
  'term-repeated': { severity: 'error', explanation: 'A word belongs to one term of content/glossary.yaml.' },
  'term-words': { severity: 'warning', explanation: 'A term of content/glossary.yaml is one of its own words.' },
  'term-meaning': { severity: 'warning', explanation: 'A term is explained in other words than its own.' },
  'moved-form': { severity: 'error', explanation: 'An old address in content/moved.yaml is written as it was.' },
  'moved-live': { severity: 'error', explanation: 'An old address is not on the site any more.' },
  'moved-target': { severity: 'error', explanation: 'An old address leads to a page or section that is there.' },
  'moved-circle': { severity: 'error', explanation: 'Old addresses never lead round in a circle.' },
  'moved-chain': { severity: 'error', explanation: 'An old address leads to its end in one step.' },
} satisfies Rules
