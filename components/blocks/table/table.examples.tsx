import type { Example, Guidance } from '../../example'

export const guidance: Guidance = {
  stands: 'in-text',
  use: 'For facts that have two or three sides each. The first cell of a row names the row.',
  avoid: 'Not for one column, which is a list, and not with more than three columns beside the names.',
  why: {
    text: 'With names for rows and columns a screen reader can say where it is, and on a phone each row becomes a small list.',
    source: 'WCAG 2.2, 1.3.1 Info and Relationships',
    href: 'https://www.w3.org/TR/WCAG22/#info-and-relationships',
  },
}

export const examples: Example[] = [
  {
    name: 'two rows',
    markdown: `| Kind of care | Usual days | You sleep |
| --- | --- | --- |
| IOP | 3 to 5 | at home |
| Residential | every day | there |`,
    shows: [{ role: 'table' }, { role: 'columnheader', name: 'You sleep' }, { role: 'rowheader', name: 'Residential' }],
  },
  {
    name: 'no name for the first column',
    markdown: `| | Day track | Evening track |
| --- | --- | --- |
| Starts | in the morning | after work |`,
    shows: [{ role: 'table' }, { role: 'rowheader', name: 'Starts' }],
  },
]
