import type { Example, Guidance } from '../../example'

export const guidance: Guidance = {
  stands: 'in-text',
  use: 'For an example of a week: one line a day, with the times in words. The strokes are read from the words: "6 to 9 pm" is three, "50 minutes" is one.',
  avoid: 'Not as a rule of how a week has to be, and not for what happens within one session: that is a list.',
  why: {
    text: 'The empty days say as much as the full ones: most of the week is at home. The strokes only repeat what the words say, so nothing is lost without them.',
    source: 'WCAG 2.2, 1.1.1 Non-text Content',
    href: 'https://www.w3.org/TR/WCAG22/#non-text-content',
  },
}

export const examples: Example[] = [
  {
    name: 'four evenings and a note',
    markdown: `:::week{title="A week in an evening IOP"}
- **Mon** Group, 6 to 9 pm
- **Tue** Counselor, 50 min
- **Wed** Group, 6 to 9 pm
- **Thu** Group, 6 to 9 pm
- **Fri** No session
- **Sat** No session
- **Sun** No session

Each stroke is about one hour. This is an example, not a rule.
:::`,
    shows: [{ role: 'figure' }, { role: 'list' }, { role: 'listitem' }, { role: 'paragraph' }],
  },
  {
    name: 'long days, two sessions in one day, no note',
    markdown: `:::week{title="A week in a day program"}
- **Mon** Groups, 9 am to noon and 1 to 4 pm
- **Tue** Groups, 9 am to 3 pm
- **Wed** Groups, 11:30 am to 2 pm; counselor, 50 minutes
- **Thu** Groups, 9 am to 3 pm
- **Fri** Psychoeducation and planning, 10:30 am to 12:30 pm
- **Sat** Free
- **Sun** Free
:::`,
    shows: [{ role: 'figure' }, { role: 'listitem' }],
  },
  {
    name: 'two days by their full names',
    markdown: `:::week{title="A week near the end"}
- **Tuesday** Group, 6 to 9 pm
- **Saturday** Family session, 10 to 11:30 am; counselor, 50 minutes
:::`,
    shows: [{ role: 'figure' }, { role: 'listitem' }],
  },
]
