import fc from 'fast-check'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { buildPicture, type Picture } from '@/lib/publishing/pictures/build-picture'
import { getPictureFonts } from '@/lib/publishing/pictures/picture-fonts'
import { renderPicture } from '@/lib/publishing/pictures/render-picture'

const fonts = getPictureFonts()
const none = { size: 34, lines: [] }
const render = async (picture: Picture) => Buffer.from(await renderPicture(picture, fonts).arrayBuffer())
const build = (title: string, place = '') => buildPicture({ siteName: 'IOP Guide', title, place }, fonts)

/** The colors within a part of a picture. */
async function colorsOf(png: Buffer, left: number, top: number, width: number, height: number): Promise<Set<string>> {
  const part = sharp(png).extract({ left, top, width, height }).removeAlpha().raw()
  const bytes = await part.toBuffer()
  return new Set(Array.from({ length: bytes.length / 3 }, (_, at) => bytes.toString('hex', 3 * at, 3 * at + 3)))
}

/** No network: the drawing program would ask a third party for what the fonts lack, and go on without a word if it fails. */
const network = globalThis.fetch
const asked = vi.fn<(address: string) => void>()
const offline: typeof fetch = (input, options) => {
  const address = String(input)
  // A part of the drawing program stands in such an address.
  if (address.startsWith('data:')) return network(input, options)
  asked(address)
  return Promise.reject(new Error('no network'))
}
beforeEach(() => {
  vi.stubGlobal('fetch', offline)
  asked.mockClear()
})
afterEach(() => {
  vi.unstubAllGlobals()
})

describe('no third party is asked', () => {
  it('for any character that counts as one of the font', async () => {
    const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(fonts.bold.has)
    const lines = Array.from({ length: Math.ceil(characters.length / 40) }, (_, at) =>
      characters.slice(40 * at, 40 * at + 40).join(''),
    )
    await render({ siteName: 'IOP Guide', title: { size: 20, lines }, place: { size: 20, lines } })
    expect(asked).not.toHaveBeenCalled()
  })

  it('for any title', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 300 })
    await fc.assert(
      fc.asyncProperty(text, text, async (title, place) => {
        expect(await sharp(await render(build(title, place))).metadata()).toMatchObject({ width: 1200, height: 630 })
        expect(asked).not.toHaveBeenCalled()
      }),
      { numRuns: 8 },
    )
  })

  it('while it would be for others: so this test can see it', async () => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {})
    await render({ siteName: undefined, title: { size: 84, lines: ['中'] }, place: none })
    complaint.mockRestore()
    expect(asked).toHaveBeenCalledWith(expect.stringContaining('https://fonts.googleapis.com/'))
  })
})

describe('a picture', () => {
  it('is a PNG of 1200 by 630 px that shared caches keep for a day', async () => {
    const answer = renderPicture(build('How many hours?', 'Section 2 of 8'), fonts)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/png',
      'cache-control': 'public, max-age=86400',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    })
    const { width, height, format } = await sharp(Buffer.from(await answer.arrayBuffer())).metadata()
    expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' })
  })

  it('has the shelf with its strokes, the mark, and words in ink on paper', async () => {
    const png = await render(build('How many hours?'))
    expect(await colorsOf(png, 0, 614, 1200, 16)).toEqual(new Set(['0b4447']))
    expect(await colorsOf(png, 72, 530, 18, 84)).toEqual(new Set(['0f6b6b']))
    expect(await colorsOf(png, 92, 530, 14, 84)).toEqual(new Set(['fbf8f3']))
    expect(await colorsOf(png, 72, 64, 48, 51)).toContain('d99400')
    expect(await colorsOf(png, 72, 167, 1000, 92)).toContain('22302e')
  })

  it('is drawn as wide as it was measured', async () => {
    const title = 'How many hours?'
    const png = await render(build(title))
    const right = 72 + Math.ceil(84 * (fonts.bold.widthOf(title) - 0.02 * title.length))
    expect(await colorsOf(png, right - 20, 167, 20, 92)).toContain('22302e')
    expect(await colorsOf(png, right, 167, 1200 - right, 92)).toEqual(new Set(['fbf8f3']))
  })

  it('without the name of the site has neither mark nor strokes', async () => {
    const png = await render(buildPicture({ siteName: undefined, title: 'A page', place: '' }, fonts))
    expect(await colorsOf(png, 0, 0, 1200, 180)).toEqual(new Set(['fbf8f3']))
    expect(await colorsOf(png, 0, 450, 1200, 164)).toEqual(new Set(['fbf8f3']))
  })

  it.each([
    ['wide letters', 'W'.repeat(300), 'W'.repeat(300)],
    ['many words', 'Word after word '.repeat(19), 'Word after word '.repeat(19)],
    ['many words of a place', 'What should I ask the program?', 'Word after word '.repeat(19)],
    ['thirty characters', 'Wide words Wide words Wide wor', ''],
  ])('keeps its edges free: %s', async (_name, title, place) => {
    const png = await render(build(title, place))
    expect(png.length).toBeLessThanOrEqual(200_000)
    expect(await colorsOf(png, 1129, 0, 71, 614)).toEqual(new Set(['fbf8f3']))
    expect(await colorsOf(png, 0, 0, 71, 614)).toEqual(new Set(['fbf8f3']))
    expect(await colorsOf(png, 0, 505, 1200, 24)).toEqual(new Set(['fbf8f3']))
  })
})
