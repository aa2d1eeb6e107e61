import { describe, expect, inject, test } from 'vitest'
import { articles, pages } from './addresses'
import { startReader } from './reader'

const origin = inject('origin')
const narrow = { width: 320, height: 640 }

const { read } = startReader()

describe('the home page', () => {
  test('is walked with Tab as it is seen: on a wide screen the week stands above the doors', async () => {
    const stops = await read('/', { viewport: { width: 1280, height: 800 } }, async (page) => {
      await page.locator('header a').last().focus()
      const found: { text: string | null; y: number | undefined }[] = []
      for (let stop = 0; stop < 3; stop += 1) {
        await page.keyboard.press('Tab')
        const link = page.locator('main a:focus')
        found.push({ text: await link.textContent(), y: (await link.boundingBox())?.y })
      }
      return found
    })
    expect(stops.map(({ text }) => text).slice(0, 2)).toEqual(['A week can look like this', 'I might need treatment'])
    expect(stops[0]?.y).toBeLessThan(stops[1]?.y ?? 0)
    expect(stops[1]?.y).toBe(stops[2]?.y)
  })

  test('shows the name of the site and both links of the header in one line on a narrow phone', async () => {
    const middles = await read('/', { viewport: narrow }, async (page) => {
      // The font is there from the second page on.
      await page.reload()
      const boxes = await Promise.all((await page.locator('header a').all()).map((link) => link.boundingBox()))
      return boxes.map((box) => Math.round((box?.y ?? 0) + (box?.height ?? 0) / 2))
    })
    expect(middles).toHaveLength(3)
    expect(new Set(middles).size).toBe(1)
  })
})

describe('all topics', () => {
  test('lead to every section of the articles and of the page for help', async () => {
    const html = await (await fetch(`${origin}/a-z`)).text()
    const help = pages.filter(({ slug }) => slug === 'help-now')
    const places = [...articles, ...help].flatMap(({ sections }) => sections.map(({ place }) => place))
    expect(places.length).toBeGreaterThan(50)
    expect(places.filter((place) => !html.includes(`href="${place}"`))).toEqual([])
  })

  test('name every article and every page', async () => {
    const html = await (await fetch(`${origin}/a-z`)).text()
    expect([...articles, ...pages].filter(({ path }) => !html.includes(`href="${path}"`))).toEqual([])
  })

  test('each letter is 44 by 44 pixels on a narrow phone, and leads to its words', async () => {
    await read('/a-z', { viewport: narrow }, async (page) => {
      const letters = await page.getByRole('navigation', { name: 'Words by letter' }).getByRole('link').all()
      for (const letter of letters) {
        const box = await letter.boundingBox()
        expect(box?.width).toBeGreaterThanOrEqual(44)
        expect(box?.height).toBeGreaterThanOrEqual(44)
      }
      const name = await letters.at(-1)?.textContent()
      await letters.at(-1)?.click()
      expect(await page.locator('h3:target').textContent()).toBe(name)
    })
  })
})

describe('help now', () => {
  test('gives what to do in an overdose before its signs, and within one screen of its heading', async () => {
    const [heading, step] = await read('/help-now#overdose', { viewport: narrow }, async (page) => [
      await page.locator('#overdose').boundingBox(),
      await page.getByText('spray naloxone into the nose').boundingBox(),
    ])
    expect((step?.y ?? 0) - (heading?.y ?? 0)).toBeGreaterThan(0)
    expect(step?.y).toBeLessThan(640)
  })
})
