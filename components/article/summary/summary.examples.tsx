import type { Example } from '../../example'
import { Summary } from './summary'

export const examples: Example[] = [
  {
    name: 'of an article',
    element: <Summary text="The intensive phase of an intensive outpatient program (IOP) often lasts 6 to 12 weeks." />,
    shows: [{ role: 'paragraph' }],
  },
]
