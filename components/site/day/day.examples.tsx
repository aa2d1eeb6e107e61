import type { Example } from '../../example'
import { Day } from './day'

export const examples: Example[] = [
  { name: 'short', element: <Day date="2026-11-23" />, shows: [{ role: 'time' }] },
  { name: 'long', element: <Day date="2026-11-23" length="long" />, shows: [{ role: 'time' }] },
  { name: 'first day of a year', element: <Day date="2027-01-01" />, shows: [{ role: 'time' }] },
]
