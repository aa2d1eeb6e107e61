import type { Example } from '../../example'
import { prose } from '../../example-text'
import { CareCard } from './care-card'

export const examples: Example[] = [
  {
    name: 'call now',
    element: (
      <CareCard
        block={{
          kind: 'care-card',
          urgency: 'call-now',
          id: 'emergency',
          title: 'Call 911 now if someone:',
          body: prose('<ul><li>will not wake up, or is not breathing well</li><li>has a seizure</li></ul>'),
        }}
        level={2}
      />
    ),
    shows: [
      { role: 'region', name: 'Emergency: Call 911 now if someone:' },
      { role: 'link', name: 'Call 911' },
    ],
  },
  {
    name: 'get help soon',
    element: (
      <CareCard
        block={{
          kind: 'care-card',
          urgency: 'get-help-soon',
          id: 'soon',
          title: 'Get help today if:',
          body: prose(
            '<ul><li>you think about suicide, even without a plan</li><li>you are worried that someone else does</li></ul>',
          ),
        }}
        level={3}
      />
    ),
    shows: [
      { role: 'region', name: 'Soon: Get help today if:' },
      { role: 'link', name: 'Call 988' },
    ],
  },
  {
    name: 'talk to someone first',
    element: (
      <CareCard
        block={{
          kind: 'care-card',
          urgency: 'talk-to',
          id: 'talk-first',
          title: 'Talk to a doctor before you stop if you:',
          body: prose(
            '<ul><li>drink heavily every day</li><li>have had a seizure or severe confusion when you stopped before</li></ul>',
          ),
        }}
        level={3}
      />
    ),
    shows: [{ role: 'region', name: 'Advice: Talk to a doctor before you stop if you:' }],
  },
]
