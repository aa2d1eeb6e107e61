import type { Example, Guidance } from '../../example'

export const guidance: Guidance = {
  stands: 'in-text',
  use: 'By sections, for whatever an editor put into them, in the order of the text.',
  avoid: 'Not for a single known part: use its own component.',
  why: {
    text: 'Space between blocks is set in one place, so that no block has to know its neighbors.',
    source: 'Look: paragraphs 1rem apart, figures and notes 1.5rem',
  },
}

export const examples: Example[] = [
  {
    name: 'do beside don’t, between two paragraphs',
    markdown: `Take your time.

:::do
- ask for the hours in writing
- check the license with your state
:::

:::dont
- decide on the day because someone presses you
- stop a medicine because a program tells you to; ask your prescriber
:::

You do not have to ask everything at once.`,
    shows: [{ role: 'heading', name: 'Do' }, { role: 'heading', name: 'Don’t' }, { role: 'paragraph' }],
  },
  {
    name: 'all that can stand in a section',
    markdown: `The first sentence answers the question.

:::note{title="Length follows need"}
No program should promise a fixed length.
:::

:::steps
1. Find out what your insurance or your state pays for.
2. Call.
:::

:::questions
- Who can I call at night?
:::

| Kind of care | You sleep |
| --- | --- |
| IOP | at home |

:::compare{caption="Kinds of care" here="IOP" hours="Hours a week"}
| Kind of care | Hours a week |
| --- | --- |
| IOP | 9 to 19 |
:::

:::timeline{title="One way to step down"}
- **9 hours a week** The intensive phase
- **1 visit a week** Outpatient care
:::

> A level of care is a point on a line, not a grade.

:::get-help-soon{title="Get help today if:"}
- you think about suicide, even without a plan
:::`,
    shows: [
      { role: 'heading', name: 'Length follows need' },
      { role: 'table', name: 'Kinds of care' },
      { role: 'figure' },
      { role: 'blockquote' },
      { role: 'region', name: 'Soon: Get help today if:' },
    ],
  },
]
