import type { QrCode } from '@/lib/publishing/qr-code'
import type { DiscreetAddress } from '@/lib/publishing/section-addresses'

/** The code of a section in examples, with its address and the square that holds `HTTPS://IOP-GUIDE.EXAMPLE/S/M9QD`. */
export const exampleDiscreet: DiscreetAddress = {
  code: 'M9QD',
  address: 'https://iop-guide.example/s/M9QD',
  qr: {
    size: 25,
    line: 'M0 .5h25v1h-25v1h25v1h-25v1h25v1h-25v1h25v1h-25v1h25v1h-25v1h25v1h-25v1h25v1h-25v1h25v1h-25v1h25v1h-25v1h25v1h-25v1h25v1h-25v1h25v1h-25v1h25',
    dashes:
      '7 2 1 1 1 2 3 1 7 1 1 5 1 4 1 1 1 1 2 1 1 5 1 1 1 1 3 1 1 3 2 1 1 1 2 1 1 1 3 1 1 1 1 1 3 1 1 1 2 5 1 2 1 1 3 1 1 1 1 1 3 1 1 1 1 1 1 3 1 3 1 1 3 1 1 1 1 5 1 1 1 3 1 5 1 5 1 1 7 1 1 1 1 1 1 1 1 1 1 1 7 14 2 11 1 1 1 1 1 1 1 2 2 2 1 2 1 3 1 2 1 2 2 2 3 5 2 1 1 3 3 4 1 2 1 1 2 1 1 4 1 2 1 2 1 1 4 1 2 2 2 2 1 1 1 1 2 1 2 2 1 1 1 1 1 2 3 3 2 2 1 1 1 1 1 5 1 1 1 3 2 2 1 3 1 1 1 1 2 1 1 4 2 1 1 2 1 1 2 2 2 1 5 2 1 2 2 8 1 1 2 1 1 2 2 2 1 3 1 2 2 2 1 3 3 4 1 3 7 2 1 1 1 1 1 1 1 3 2 3 1 1 2 9 7 3 1 2 1 1 2 1 1 1 3 1 1 2 2 1 1 3 3 2 3 2 1 5 1 1 1 1 3 1 1 1 2 2 1 1 1 1 7 1 1 4 1 2 2 3 5 2 1 1 3 1 1 1 1 1 3 1 1 1 1 2 2 1 3 4 1 2 1 1 2 2 4 1 1 1 2 1 1 3 1 5 1 1 7 1 1 1 3 1 1 1 1 3 1 1 1 1 1',
  },
}

/** The square that holds `HTTPS://IOP-GUIDE.EXAMPLE/HOW-LONG-IT-LASTS`. */
export const exampleQrCode: QrCode = {
  size: 25,
  line: 'M0 .5h25v1h-25v1h25v1h-25v1h25v1h-25v1h25v1h-25v1h25v1h-25v1h25v1h-25v1h25v1h-25v1h25v1h-25v1h25v1h-25v1h25v1h-25v1h25v1h-25v1h25v1h-25v1h25',
  dashes:
    '7 4 1 2 3 1 7 1 1 5 1 1 1 3 5 1 1 5 1 1 1 1 3 1 1 1 1 1 3 1 3 1 1 1 3 1 1 1 1 1 3 1 1 1 3 4 1 2 1 1 3 1 1 1 1 1 3 1 1 1 2 2 3 1 1 1 1 1 3 1 1 1 1 5 1 1 1 1 1 1 1 1 1 1 1 1 1 5 1 1 7 1 1 1 1 1 1 1 1 1 1 1 7 9 1 2 4 1 1 9 2 1 1 2 2 5 1 2 1 1 3 1 2 2 2 2 3 3 4 1 3 2 1 5 1 1 1 2 2 4 1 9 1 1 2 1 1 4 1 1 2 2 2 1 3 4 1 1 2 1 3 1 3 3 2 1 2 5 1 1 1 3 3 1 2 7 1 1 1 1 1 2 4 2 1 1 3 1 1 1 1 1 1 1 1 1 1 1 2 1 1 3 1 5 1 1 2 1 1 1 1 2 1 1 2 2 3 1 1 2 2 2 3 8 8 1 1 1 3 1 1 3 5 3 1 9 7 1 1 1 1 4 2 1 1 1 3 7 1 3 2 1 2 1 1 3 1 5 1 1 1 1 3 1 1 2 2 1 1 1 1 1 7 1 1 4 1 2 2 3 1 1 1 2 1 1 1 1 3 1 1 1 1 1 3 1 1 3 6 3 1 1 2 1 1 1 1 4 2 2 1 2 3 1 1 1 1 5 1 1 7 1 1 2 1 1 2 1 1 3 1 1 1 1 1',
}

/** The codes of the sections of the example article. The last one is new, and has none yet. */
export const exampleCodes: Record<string, string> = {
  'typical-length': 'K7P2',
  hours: exampleDiscreet.code,
  'step-down': 'R4TX',
  'who-decides': 'B3HN',
  compare: 'W8CF',
  'more-care': 'T6YJ',
  'return-to-use': 'G5VA',
}
