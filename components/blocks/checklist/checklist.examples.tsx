import type { Example, Guidance } from '../../example'

export const guidance: Guidance = {
  stands: 'in-text',
  use: 'For questions to take along (:::questions), and for things to tick off on paper (:::checklist).',
  avoid: 'Not for steps in an order, and not for plain lists: a square says "tick me".',
  why: {
    text: 'A list of questions to bring helps people ask more of them. Printed, each has a square and a line to write on.',
    source: 'CDC Clear Communication Index: behavioral recommendations',
    href: 'https://www.cdc.gov/ccindex/',
  },
}

export const examples: Example[] = [
  {
    name: 'questions to take along',
    markdown: `:::questions
- How many hours a week is it, and on which days?
- Who can I call at night?
:::`,
    shows: [{ role: 'list' }, { role: 'listitem' }],
  },
  {
    name: 'one thing to do',
    markdown: `:::checklist
- Check the license with your state.
:::`,
    shows: [{ role: 'listitem' }],
  },
]
