import type { Rules } from './rule.ts'

/** What is asked of the Markdown of a page. */
export const textRules = {
  'raw-html': { severity: 'error', explanation: 'A page is Markdown, without HTML.' },
  'code-block': { severity: 'error', explanation: 'No line of text starts with four spaces or stands between ```.' },
  footnote: { severity: 'error', explanation: 'Sources are cited with [@source-id]; there are no footnotes.' },
  'too-deep': { severity: 'error', explanation: 'Lists and quotations stand at most a few levels within each other.' },
  'table-shape': {
    severity: 'error',
    explanation: 'A table has at most 4 columns, and every cell stands below a heading.',
  },
} satisfies Rules
