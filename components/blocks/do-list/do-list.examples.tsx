import type { Example, Guidance } from '../../example'

export const guidance: Guidance = {
  stands: 'in-text',
  use: 'For short advice on what to do and what to leave. Write :::do and :::dont one after the other: where there is room they stand side by side.',
  avoid: 'Not for danger, which is a care card, and not for rules of a program, which differ.',
  why: {
    text: 'The sign before each line is drawn and said in words above it, so it does not depend on red and green.',
    source: 'WCAG 2.2, 1.4.1 Use of Color',
    href: 'https://www.w3.org/TR/WCAG22/#use-of-color',
  },
}

export const examples: Example[] = [
  {
    name: 'do beside don’t',
    markdown: `:::do
- ask for the hours in writing
- check the license with your state
:::

:::dont
- decide on the day because someone presses you
- stop a medicine because a program tells you to; ask your prescriber
:::`,
    shows: [{ role: 'heading', name: 'Do' }, { role: 'heading', name: 'Don’t' }, { role: 'list' }],
  },
  {
    name: 'don’t alone, one item',
    markdown: `:::dont
- decide on the day because someone presses you
:::`,
    shows: [{ role: 'heading', name: 'Don’t' }, { role: 'listitem' }],
  },
]
