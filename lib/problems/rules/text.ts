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
  'line-across': { severity: 'error', explanation: 'No line is drawn across the page: headings part the sections.' },
  'line-break': { severity: 'warning', explanation: 'No line ends with two spaces, which would break it.' },
  'task-box': { severity: 'error', explanation: 'Boxes to tick stand in a :::checklist, not in a list with [ ].' },
  'struck-out': { severity: 'error', explanation: 'No words are struck out with ~~.' },
  'code-words': { severity: 'error', explanation: 'No words stand between ` signs.' },
  'list-start': {
    severity: 'error',
    explanation: 'A numbered list starts at 1, or goes on from the list before it.',
  },
  'author-box': {
    severity: 'error',
    explanation: 'Who has checked a page stands in its field clinicalReview, not in the text.',
  },
  placeholder: {
    severity: 'error',
    explanation: 'Nothing of the template is left, such as "(Write: …)". In a draft it is only told.',
  },
} satisfies Rules
