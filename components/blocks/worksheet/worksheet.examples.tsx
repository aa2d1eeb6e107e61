import type { Example, Guidance } from '../../example'

export const guidance: Guidance = {
  stands: 'in-text',
  use: 'For what a reader writes down and keeps: a label in bold, and a hint of what to write. On paper each has two lines.',
  avoid:
    'Not for things to tick: that is a checklist. Ask for nothing that says who the reader is: a lost sheet should not tell.',
  why: {
    text: 'It is paper and no form, because what is never typed in cannot be stored or watched.',
    source: 'The design of this site: no page can watch its reader',
  },
}

export const examples: Example[] = [
  {
    name: 'hints and a note',
    markdown: `:::worksheet{title="My plan for after the program"}
- **My next provider** name, address and phone
- **My first visit** day, time, place, and how I get there
- **My medicines** who prescribes each, and the day it runs out
- **People I can call** to take my mind off it, and to ask for help

Print this page and write on it. Give a copy to someone you trust.
:::`,
    shows: [{ role: 'figure' }, { role: 'list' }, { role: 'listitem' }, { role: 'paragraph' }],
  },
  {
    name: 'one line without a hint',
    markdown: `:::worksheet{title="My question for the first visit"}
- **What I want to ask**
:::`,
    shows: [{ role: 'figure' }, { role: 'listitem' }],
  },
]
