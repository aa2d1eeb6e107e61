import type { Example, Guidance } from '../../example'
import { OverdueNotice } from './overdue-notice'

export const guidance: Guidance = {
  stands: 'in-text',
  use: 'Never by hand: articles, their sections and plain pages show it by themselves after the day of the next check.',
  avoid: 'Not for something that is known to be wrong: correct it, or take it off the site.',
  why: {
    text: 'A health page is due for review after three years at most; by our own rule, law, cost and crisis numbers after one. Readers have to know when that did not happen.',
    source: 'PIF TICK criteria',
    href: 'https://pifonline.org.uk/pif-tick/about/',
  },
}

export const examples: Example[] = [
  {
    name: 'past its date',
    element: <OverdueNotice nextReview="2027-11-23" />,
    shows: [{ role: 'note' }, { role: 'time' }],
  },
]
