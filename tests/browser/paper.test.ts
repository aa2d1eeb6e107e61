import type { Locator, Page } from 'playwright-core'
import { extractText } from 'unpdf'
import { beforeAll, describe, expect, test } from 'vitest'
import { words } from '@/components/site/words'
import { absoluteUrl, discreetPath } from '@/lib/addresses/urls'
import { articles } from './addresses'
import { publicOrigin } from './global-setup'
import { readQrCode } from './qr-reader'
import { startReader } from './reader'

const { read } = startReader()
/** The shortest section of each article that has a code: longer ones may need a second sheet. */
const someSections = articles.flatMap((article) => {
  const [section] = article.sections.filter(({ code }) => code).toSorted((one, other) => one.minutes - other.minutes)
  return section ? [{ article, section }] : []
})

/** The words on each sheet of paper, without white space: lines end where they like. */
async function print(page: Page): Promise<string[]> {
  const { text } = await extractText(new Uint8Array(await page.pdf({ format: 'A4', preferCSSPageSize: true })))
  return text.map(pack)
}

/** `2026-11-25` as it is printed: 25 November 2026. */
function formatDay(date: string, month: 'long' | 'short'): string {
  const parts = new Intl.DateTimeFormat(words.locale, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' })
  const part = (type: string) => parts.formatToParts(new Date(date)).find((one) => one.type === type)?.value
  return `${part('day')} ${part('month')} ${part('year')}`
}

/** A sheet of A4 at 96 dots an inch, without its margins of 18 mm. */
const sheet = { width: 658, height: 987 }

/** The page as it is laid out for paper. */
function look<Result>(path: string, at: (page: Page) => Promise<Result>): Promise<Result> {
  return read(path, { viewport: sheet }, async (page) => {
    await page.emulateMedia({ media: 'print' })
    return at(page)
  })
}

async function boxOf(element: Locator) {
  const box = await element.boundingBox()
  if (!box) throw new Error('It is not on the paper.')
  return box
}

const pack = (text: string) => text.replace(/\s/g, '')
const countOf = (part: string, text: string) => text.split(pack(part)).length - 1

const { frame, article: labels, section, footer, backMatter, send } = words
const forScreens = [frame.skip, frame.topics, labels.contents, section.send, section.previous(''), section.next('')]
const navigation = [...forScreens, section.whole, footer.leave, backMatter.next, send.title, send.text, send.scan]

describe.each(articles)('$path on paper', (article) => {
  let sheets: string[]
  let all: string
  beforeAll(async () => {
    sheets = await read(article.path, {}, print)
    all = sheets.join('')
  })

  test('has the crisis line once, at the top, and no words that lead elsewhere', () => {
    const { question, call, text, danger } = words.crisisLine
    expect(sheets[0]?.indexOf(pack(question + call + text + danger))).toBe(0)
    expect(countOf(question, all)).toBe(1)
    expect(navigation.filter((word) => countOf(word, all) > 0)).toEqual([])
  })

  test('has each code once, beside its heading and within the sheet', async () => {
    const coded = article.sections.filter(({ code }) => code)
    expect(coded.filter(({ code = '' }) => countOf(code, all) !== 1)).toEqual([])
    await look(article.path, async (page) => {
      for (const { code = '', title } of coded) {
        const heading = await boxOf(page.getByRole('heading', { name: title, exact: true, level: 2 }))
        const box = await boxOf(page.getByText(code, { exact: true }))
        expect(Math.abs(heading.y - box.y), `${code} stands beside "${title}"`).toBeLessThan(12)
        expect(box.x, `${code} stands right of "${title}"`).toBeGreaterThanOrEqual(heading.x + heading.width)
        expect(box.x + box.width, `${code} is on the sheet`).toBeLessThanOrEqual(sheet.width)
      }
    })
  })

  test('has the sources in the order of their numbers, each with its address', () => {
    const places = article.citations.map(({ title, url }) => all.indexOf(pack(`${title}(${url})`)))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
  })

  test('has its dates and its address at the end, with a square that opens it', async () => {
    const address = absoluteUrl(article.path, publicOrigin)
    const end = all.slice(all.indexOf(pack(backMatter.review)))
    expect(end).toContain(pack(`${words.review.checked} ${formatDay(article.reviewed, 'long')}`))
    expect(end).toContain(pack(formatDay(article.nextReview, 'long')))
    expect(end).toContain(address)
    const held = await look(article.path, (page) => readQrCode(page.locator('[aria-labelledby="review"] svg')))
    expect(held).toBe(address.toUpperCase())
  })

  test('keeps each heading on one sheet with the text below it', () => {
    const ends = sheets
      .slice(0, -1)
      .flatMap((words) => article.sections.filter(({ title }) => words.endsWith(pack(title))))
    expect(ends).toEqual([])
  })
})

describe.each(someSections)('$section.path on paper', ({ article, section: { path, title, code = '' } }) => {
  test('is one sheet with the crisis line, its code, and the day of its check, and nothing to press', async () => {
    const sheets = await read(path, {}, print)
    expect(sheets).toHaveLength(1)
    const all = sheets.join('')
    expect(countOf(words.crisisLine.question, all)).toBe(1)
    expect(navigation.filter((word) => countOf(word, all) > 0)).toEqual([])
    // The code in large type, and how to open it without a camera.
    expect([title, code].map((word) => countOf(word, all))).toEqual([1, 2])
    expect(all).toContain(pack(send.open(`${publicOrigin.replace(/^https:\/\//, '')}${discreetPath(code)}`)))
    expect(all).toContain(pack(`${words.meta.checked} ${formatDay(article.reviewed, 'short')}`))
  })

  test('has the square beside the heading, which opens the address that gives nothing away', async () => {
    await look(path, async (page) => {
      const square = page.getByRole('img', { name: send.qr })
      const [heading, box] = [await boxOf(page.getByRole('heading', { level: 1 })), await boxOf(square)]
      expect(box.x).toBeGreaterThanOrEqual(heading.x + heading.width)
      expect(box.x + box.width).toBeLessThanOrEqual(sheet.width)
      expect(await readQrCode(square)).toBe(absoluteUrl(discreetPath(code), publicOrigin).toUpperCase())
    })
  })
})

test('a page with links to elsewhere in its text has their addresses behind them', async () => {
  const all = (await read('/help-now', {}, print)).join('')
  expect(all).toContain('988lifeline.org(https://988lifeline.org/)')
})

test('in the numbered sources, the numbers are printed', async () => {
  const numbers = await look('/how-long-it-lasts', (page) =>
    page.locator('[id^="ref-"] > :first-child').allInnerTexts(),
  )
  expect(numbers.map((number) => number.trim())).toEqual(numbers.map((_, at) => String(at + 1)))
})
