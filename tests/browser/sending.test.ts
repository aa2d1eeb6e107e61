import { expect, inject, test } from 'vitest'
import { absoluteUrl, discreetPath } from '@/lib/addresses/urls'
import { articles } from './addresses'
import { publicOrigin } from './global-setup'
import { readQrCode } from './qr-reader'
import { startReader } from './reader'

const { read } = startReader()
const origin = inject('origin')
const phone = { width: 320, height: 640 }

/** One section of each article that has a code. */
const coded = articles.flatMap(({ sections }) => sections.filter(({ code }) => code).slice(0, 1))

test('sections have codes', () => {
  expect(coded.length).toBe(articles.length)
})

test.each(coded)(
  'the box that sends $path opens a message and a letter, selects an address with one tap, and is read by a camera',
  async ({ path, title, code = '' }) => {
    const [address, discreet] = [absoluteUrl(path, publicOrigin), absoluteUrl(discreetPath(code), publicOrigin)]
    await read(path, { viewport: phone }, async (page) => {
      const box = page.getByRole('region', { name: 'Send this section' })
      const buttons = ['Text message', 'Email'].map((name) => box.getByRole('link', { name }))
      const [text = '', letter = ''] = await Promise.all(buttons.map(async (a) => (await a.getAttribute('href')) ?? ''))
      expect(text).toMatch(/^sms:\?&body=[^ ]+$/)
      expect(decodeURIComponent(text.slice(11))).toBe(`${title} ${address}`)
      const { searchParams } = new URL(letter)
      expect([searchParams.get('subject'), searchParams.get('body')]).toEqual([title, address])
      for (const button of buttons) expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44)
      for (const shown of [address, discreet]) {
        await box.getByText(shown, { exact: true }).click()
        expect(await page.evaluate(() => getSelection()?.toString())).toBe(shown)
      }
      expect(await readQrCode(box.getByRole('img'))).toBe(discreet.toUpperCase())
    })
  },
)

test.each([{ colorScheme: 'dark' }, { colorScheme: 'dark', forcedColors: 'active' }] as const)(
  'a camera reads the square in other colors, too: %o',
  async (options) => {
    const { path = '', code = '' } = coded[0] ?? {}
    const held = await read(path, { ...options, viewport: phone }, (page) => readQrCode(page.getByRole('img')))
    expect(held).toBe(absoluteUrl(discreetPath(code), publicOrigin).toUpperCase())
  },
)

test('every section shows its code in the article, beside the way to its own page', async () => {
  for (const { path, sections } of articles) {
    const html = await (await fetch(origin + path)).text()
    const shown = [...html.matchAll(/<b>([2-9A-HJKMNP-TV-Z]{4})<\/b>/g)].map(([, code]) => code)
    expect(shown, path).toEqual(sections.flatMap(({ code }) => code ?? []))
  }
})
