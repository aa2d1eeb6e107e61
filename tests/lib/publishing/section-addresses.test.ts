import { expect, it } from 'vitest'
import { buildQrCode } from '@/lib/publishing/qr-code'
import { buildSectionAddresses } from '@/lib/publishing/section-addresses'

const path = '/how-long-it-lasts/hours'

it('a section has its own address, and one under its code with a square that holds it in upper case', () => {
  expect(buildSectionAddresses({ path, code: 'M9QD' }, 'https://iop-guide.example')).toEqual({
    address: 'https://iop-guide.example/how-long-it-lasts/hours',
    discreet: {
      code: 'M9QD',
      address: 'https://iop-guide.example/s/M9QD',
      qr: buildQrCode('HTTPS://IOP-GUIDE.EXAMPLE/S/M9QD'),
    },
  })
})

it('a section without a code has its own address alone', () => {
  expect(buildSectionAddresses({ path }, 'https://iop-guide.example')).toEqual({
    address: 'https://iop-guide.example/how-long-it-lasts/hours',
  })
})
