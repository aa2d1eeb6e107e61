import type { BrowserContextOptions, Page } from 'playwright-core'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { articles } from './addresses'
import { startReader } from './reader'

const origin = inject('origin')
const { openContext } = startReader()
const sections = articles.flatMap((article) => article.sections)

const settings: [name: string, options: BrowserContextOptions, mark: string][] = [
  ['at 320 px', { viewport: { width: 320, height: 640 } }, 'honey'],
  ['at 1280 px', { viewport: { width: 1280, height: 900 } }, 'honey'],
  ['in forced colors', { viewport: { width: 320, height: 640 }, forcedColors: 'active' }, 'outline'],
]

describe.each(settings)('%s, without script, a link to a section', (_name, options, mark) => {
  let page: Page
  beforeAll(async () => {
    page = await (await openContext({ javaScriptEnabled: false, ...options })).newPage()
  })

  test.each(sections.map((section) => [section.place, section] as const))(
    '%s lands on its heading',
    async (place, { id, title }) => {
      // From elsewhere: from another place on the same page it would not be loaded.
      await page.goto(`${origin}/healthz`)
      await page.goto(origin + place)
      const landed = await page.evaluate(lookAtTarget)
      expect(landed).toMatchObject({ title, focused: title, over: title, mark })
      expect(landed?.top, 'near the top').toBeGreaterThanOrEqual(0)
      expect(landed?.top, 'near the top').toBeLessThanOrEqual(40)
      await page.keyboard.press('Tab')
      expect(await page.locator('a:focus').getAttribute('href'), 'Tab goes on from there').toBe(`#${id}`)
    },
  )
})

/** Runs in the page: what a reader sees of the heading that a link leads to. */
function lookAtTarget() {
  const heading = document.querySelector('h2:target')
  if (!heading) return undefined
  const { top, left, height } = heading.getBoundingClientRect()
  const [head, section] = [heading.parentElement ?? heading, heading.closest('section') ?? heading]
  const hasHoney = getComputedStyle(head).backgroundColor === 'rgb(255, 241, 201)'
  const hasOutline = getComputedStyle(section).outlineStyle === 'solid'
  return {
    title: heading.textContent,
    top,
    focused: document.activeElement?.textContent,
    // What is drawn where its first words stand.
    over: document.elementFromPoint(left + 8, top + height / 2)?.closest('h2')?.textContent,
    mark: hasOutline ? 'outline' : hasHoney ? 'honey' : 'none',
  }
}
