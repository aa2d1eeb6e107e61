import type { Example, Guidance } from '../../example'

export const guidance: Guidance = {
  stands: 'in-text',
  use: 'For hours that go down step by step. Each label names hours or visits: one stroke is drawn for each.',
  avoid: 'Not for steps without hours, which are steps, and not as a promise: the note says that it is an example.',
  why: {
    text: 'On a phone the steps are rows; strokes on one line need 48rem. So nothing scrolls sideways.',
    source: 'WCAG 2.2, 1.4.10 Reflow',
    href: 'https://www.w3.org/TR/WCAG22/#reflow',
  },
}

export const examples: Example[] = [
  {
    name: 'four steps and a note',
    markdown: `:::timeline{title="One way to step down"}
- **9 hours a week** The intensive phase
- **6 hours a week** As things get steadier
- **3 hours a week** Getting ready to leave
- **1 visit a week** Outpatient care and support

Each stroke is one hour a week. This is an example. Your own steps depend on how you are doing.
:::`,
    shows: [{ role: 'figure' }, { role: 'list' }, { role: 'paragraph' }],
  },
  {
    name: 'one step with a link, no note',
    markdown: `:::timeline{title="After the program"}
- **1 visit a week** Outpatient care and support, as [your plan](/planning-for-discharge) says
:::`,
    shows: [{ role: 'figure' }, { role: 'listitem' }, { role: 'link', name: 'your plan' }],
  },
]
