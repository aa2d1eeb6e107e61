import type { Example } from '../../example'
import { rich } from '../../example-text'
import { Steps } from './steps'

export const examples: Example[] = [
  {
    name: 'three steps',
    element: (
      <Steps
        block={{
          kind: 'steps',
          items: [
            rich('Find out what your insurance or your state pays for.'),
            rich('Check programs for signs of quality, such as a license.'),
            rich('Call, and look for an appointment within 48 hours.'),
          ],
        }}
      />
    ),
    shows: [{ role: 'list' }, { role: 'listitem' }],
  },
]
