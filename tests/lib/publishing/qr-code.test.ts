import fc from 'fast-check'
import jsQR from 'jsqr'
import { describe, expect, it } from 'vitest'
import { exampleDiscreet, exampleQrCode } from '@/components/example-content/example-codes'
import { buildQrCode, type QrCode } from '@/lib/publishing/qr-code'

/** How many pixels a square is wide. */
const scale = 4

/** What a camera reads from the drawing, if it can, with four squares of white around it. A spot in it is so many squares wide. */
function read({ size, line, dashes }: QrCode, spot = 0): string | undefined {
  const width = (size + 8) * scale
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255)
  const lengths = dashes.split(' ').map(Number)
  const isDark = lengths.flatMap((length, at) => Array<boolean>(length).fill(at % 2 === 0))
  for (const [at, { x, y }] of followPath(line).entries()) {
    const isSpotted = [x, y].every((place) => place >= 10 && place < 10 + spot)
    if (isDark[at] && !isSpotted) paint(pixels, width, (x + 4) * scale, (y + 4) * scale)
  }
  return jsQR(pixels, width, width)?.data
}

/** The unit squares that a line of `h` and `v` passes, each by its corner; those of `v` lie beside the drawing. */
function followPath(line: string): { x: number; y: number }[] {
  const passed: { x: number; y: number }[] = []
  let [x, y] = [0, 0]
  for (const [, way, length] of line.replace('M0 .5', '').matchAll(/([hv])(-?\d+)/g)) {
    const step = Math.sign(Number(length))
    for (let left = Math.abs(Number(length)); left > 0; left -= 1) {
      passed.push(way === 'v' ? { x: -99, y } : { x: step > 0 ? x : x - 1, y })
      if (way === 'h') x += step
      else y += step
    }
  }
  return passed
}

function paint(pixels: Uint8ClampedArray, width: number, left: number, top: number): void {
  for (let y = top; y < top + scale; y += 1) {
    for (let x = left; x < left + scale; x += 1)
      if (x >= 0) pixels.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3)
  }
}

describe('a QR code', () => {
  it.each([
    'HTTPS://IOP-GUIDE.EXAMPLE/S/M9QD',
    'HTTPS://IOP-GUIDE.EXAMPLE/HOW-LONG-IT-LASTS',
    'HTTPS://IOP-GUIDE.EXAMPLE/GROUP-AND-INDIVIDUAL-THERAPY',
    'http://localhost:3000/s/m9qd',
    'Größe',
  ])('holds %s', (text) => {
    expect(read(buildQrCode(text))).toBe(text)
  })

  it('holds whatever address is in it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z0-9:/.-]{1,120}$/), (text) => read(buildQrCode(text)) === text),
      { numRuns: 40 },
    )
  })

  it.each([
    ['HTTPS://IOP-GUIDE.EXAMPLE/S/M9QD', 25],
    ['HTTPS://IOP-GUIDE.EXAMPLE/HOW-LONG-IT-LASTS', 25],
    ['https://iop-guide.example/how-long-it-lasts', 29],
  ])('is as small as it can be: %s is %i squares wide', (text, size) => {
    expect(buildQrCode(text).size).toBe(size)
  })

  it('is read with a spot on it, where the size leaves room for more correction', () => {
    expect(read(buildQrCode('HTTPS://IOP-GUIDE.EXAMPLE/S/M9QD'), 6)).toBe('HTTPS://IOP-GUIDE.EXAMPLE/S/M9QD')
    expect(read(buildQrCode('HTTPS://IOP-GUIDE.EXAMPLE/HOW-LONG-IT-LASTS'), 6)).toBeUndefined()
  })

  it('is what the examples show', () => {
    expect(exampleDiscreet.qr).toEqual(buildQrCode('HTTPS://IOP-GUIDE.EXAMPLE/S/M9QD'))
    expect(exampleQrCode).toEqual(buildQrCode('HTTPS://IOP-GUIDE.EXAMPLE/HOW-LONG-IT-LASTS'))
  })
})
