import type { Example, Guidance } from '../../example'

export const guidance: Guidance = {
  stands: 'in-text',
  use: 'To show how the hours a week differ between kinds of care. "here" marks the row that the site is about.',
  avoid:
    'Not where more than the hours differs: that is a comparison. Not for hours that go down over time: that is a timeline.',
  why: {
    text: 'All rows have one scale, so that twice as long is twice as much. Full strokes are sure, dots are "up to", an unbroken bar is day and night; the words beside them say the same.',
    source: 'WCAG 2.2, 1.4.1 Use of Color',
    href: 'https://www.w3.org/TR/WCAG22/#use-of-color',
  },
}

export const examples: Example[] = [
  {
    name: 'four kinds of care, the own one marked',
    markdown: `:::hours{title="Hours a week in each level of care" here="IOP"}
- **Outpatient** under 9
- **IOP** 9 to 19
- **Partial hospital (PHP)** 20 or more
- **Residential** staff day and night

Each stroke is one hour a week. A dot is an hour that may come on top.
:::`,
    shows: [{ role: 'figure' }, { role: 'list' }, { role: 'listitem' }, { role: 'paragraph' }],
  },
  {
    name: 'more hours than fit at full width, no row marked, no note',
    markdown: `:::hours{title="Hours a week in a program and at work"}
- **Evening program** 9, [in three groups](/a-week-in-an-iop)
- **Full-time job** about 40
:::`,
    shows: [{ role: 'figure' }, { role: 'link', name: 'in three groups' }],
  },
]
