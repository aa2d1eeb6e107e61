import type { Example, Guidance } from '../../example'

export const guidance: Guidance = {
  stands: 'in-text',
  use: 'To set kinds of care side by side. "here" marks the row that the site is about, "hours" names the column that gets strokes.',
  avoid: 'Not with more than three columns beside the names, and not to rank: no row is the best.',
  why: {
    text: 'On a phone each row becomes a small list and each cell names its column, so that nothing scrolls sideways. The strokes only repeat the words.',
    source: 'WCAG 2.2, 1.4.10 Reflow',
    href: 'https://www.w3.org/TR/WCAG22/#reflow',
  },
}

export const examples: Example[] = [
  {
    name: 'hours a week',
    markdown: `:::compare{caption="Kinds of care for adults" here="IOP" hours="Hours a week"}
| Kind of care | Hours a week | You sleep |
| --- | --- | --- |
| Outpatient | under 9 | at home |
| IOP | 9 to 19 | at home |
| Residential | staff day and night | there |
:::`,
    shows: [
      { role: 'table', name: 'Kinds of care for adults' },
      { role: 'rowheader', name: 'IOP' },
      { role: 'columnheader', name: 'You sleep' },
    ],
  },
  {
    name: 'words only, no row marked',
    markdown: `:::compare{caption="Two ways to take part"}
| Way | Where | What you need |
| --- | --- | --- |
| In person | at the program | a way to get there |
| Online | at home | a private room |
:::`,
    shows: [{ role: 'table', name: 'Two ways to take part' }],
  },
]
