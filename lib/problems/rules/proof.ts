import type { Rules } from './rule.ts'

/** What is asked of figures and sources. */
export const proofRules = {
  'unknown-figure': { severity: 'error', explanation: 'A {{figure}} is one of content/facts.yaml.' },
  'figure-form': { severity: 'error', explanation: 'A figure is its id between two braces on each side.' },
  'figure-not-cited': {
    severity: 'error',
    explanation: 'Where a section states a figure, it cites one of its sources.',
  },
  'number-without-source': {
    severity: 'error',
    explanation: 'A number that says something about treatment is a {{figure}}, or has its source behind it.',
  },
  'number-contradicts': {
    severity: 'warning',
    explanation: 'A number that is typed by hand does not contradict a figure, or another number of its page.',
  },
  'figure-typed': { severity: 'warning', explanation: 'What is a figure is written as {{figure}}, not typed by hand.' },
  'unknown-source': { severity: 'error', explanation: 'A source is one of content/sources.yaml.' },
  'citation-form': { severity: 'error', explanation: 'A citation is [@, the id of a source, and ].' },
  'fact-twice': { severity: 'error', explanation: 'Two figures are never about the same thing.' },
  'fact-subject': {
    severity: 'error',
    explanation: 'What a figure is about stands in the list at the top of content/facts.yaml.',
  },
  'id-repeated': { severity: 'error', explanation: 'An id stands in a table once.' },
} satisfies Rules
