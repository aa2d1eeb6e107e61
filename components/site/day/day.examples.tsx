import type { Example, Guidance } from '../../example'
import { Day } from './day'

export const guidance: Guidance = {
  stands: 'in-text',
  use: 'For every day that readers see: "long" where there is room, "short" within a line of several facts.',
  avoid: 'Not for "two weeks ago": a page is read long after it was built.',
  why: {
    text: 'The month stands in letters, so that no one can take one day for another. Best in full: screen readers read short months in different ways.',
    source: 'NHS digital service manual: dates',
    href: 'https://service-manual.nhs.uk/content/numbers-measurements-dates-time#dates',
  },
}

export const examples: Example[] = [
  { name: 'short', element: <Day date="2026-11-23" />, shows: [{ role: 'time' }] },
  { name: 'long', element: <Day date="2026-11-23" length="long" />, shows: [{ role: 'time' }] },
  { name: 'first day of a year', element: <Day date="2027-01-01" />, shows: [{ role: 'time' }] },
]
