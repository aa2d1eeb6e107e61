import type { Example, Guidance } from '../../example'
import { exampleDiscreet } from '../../example-content/example-codes'
import { SendSection } from './send-section'

export const guidance: Guidance = {
  stands: 'in-text',
  use: 'On the page of a section, once: its code, two programs to send it with, two addresses, and a square for a camera.',
  avoid:
    'No button of a network, which would tell the network who reads what. No button that copies, which needs a script.',
  why: {
    text: 'Whoever passes a section on may be on the phone, in a chat or at a desk. Whoever receives it may have others looking on: one address shows nothing of what it is about.',
    source: 'Oklahoma Human Services: a browser keeps where someone was, for whoever shares the device',
    href: 'https://oklahoma.gov/okdhs/services/purpleribbon/clear.html',
  },
}

const title = 'How many hours a week?'
const address = 'https://iop-guide.example/how-long-it-lasts/hours'

export const examples: Example[] = [
  {
    name: 'with a code',
    element: <SendSection title={title} address={address} discreet={exampleDiscreet} />,
    shows: [
      { role: 'region', name: 'Send this section' },
      { role: 'heading', name: 'Say or write this code' },
      { role: 'link', name: 'Text message' },
      { role: 'link', name: 'Email' },
      { role: 'heading', name: 'Address that gives nothing away' },
      { role: 'img', name: 'QR code that opens the address that gives nothing away' },
    ],
  },
  {
    name: 'a new section, which has no code yet',
    element: <SendSection title={title} address={address} />,
    shows: [
      { role: 'region', name: 'Send this section' },
      { role: 'link', name: 'Text message' },
      { role: 'heading', name: 'Address' },
    ],
  },
]
