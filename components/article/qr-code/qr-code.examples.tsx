import type { Example, Guidance } from '../../example'
import { exampleDiscreet, exampleQrCode } from '../../example-content/example-codes'
import { QrCode } from './qr-code'

export const guidance: Guidance = {
  stands: 'in-text',
  use: 'Beside an address that someone may want on a phone: in the box that sends a section, and at the end of an article on paper.',
  avoid: 'Never alone: the address itself stands beside it, for those who have no camera or cannot aim it.',
  why: {
    text: 'Without four empty squares around it, and with light squares on a dark ground, some cameras do not find it. So it keeps its white ground in every mode.',
    source: 'DENSO WAVE, the maker of the QR code: secure a margin of four modules',
    href: 'https://www.qrcode.com/en/howto/code.html',
  },
}

export const examples: Example[] = [
  {
    name: 'the discreet address of a section',
    element: <QrCode code={exampleDiscreet.qr} name="QR code that opens the address that gives nothing away" />,
    shows: [{ role: 'img', name: 'QR code that opens the address that gives nothing away' }],
  },
  {
    name: 'the address of an article, on paper',
    element: <QrCode code={exampleQrCode} />,
    shows: [],
  },
]
