import { expect, test } from 'vitest'
import { startReader } from './reader'

const { read } = startReader()
const honey = 'rgb(255, 241, 201)'

// A table and hours: each has one row about the kind of care that this site is about.
test.each([
  ['/how-long-it-lasts', 'tr'],
  ['/levels-of-care', 'figure li'],
])('%s marks its own row with ink where there is no honey', async (path, row) => {
  await read(path, {}, async (page) => {
    const own = await page
      .locator(row)
      .evaluateAll(
        (rows, color) => rows.findIndex((element) => getComputedStyle(element).backgroundColor === color),
        honey,
      )
    expect(own).toBeGreaterThanOrEqual(0)
    const widthOfRule = () =>
      page
        .locator(row)
        .nth(own)
        .evaluate((element) => getComputedStyle(element).borderTopWidth)
    expect(await widthOfRule()).not.toBe('3px')
    for (const mode of [{ media: 'print' }, { contrast: 'more' }, { forcedColors: 'active' }] as const) {
      await page.emulateMedia({ media: 'screen', contrast: null, forcedColors: null, ...mode })
      expect(await widthOfRule(), JSON.stringify(mode)).toBe('3px')
    }
  })
})

test('a button that has the focus is dark on yellow, whatever color it has otherwise', async () => {
  await read('/help-now', {}, async (page) => {
    // With a key, so that the browser shows where the focus is.
    await page.keyboard.press('Tab')
    const button = page.locator('main section a[href="tel:911"]', { hasText: 'Call 911' }).first()
    await button.focus()
    const colors = await button.evaluate((element) => {
      const { color, backgroundColor } = getComputedStyle(element)
      return [color, backgroundColor]
    })
    expect(colors).toEqual(['rgb(26, 26, 26)', 'rgb(255, 212, 59)'])
  })
})

test('a worksheet may go on overleaf between two rows, and its title stays with the first', async () => {
  await read('/planning-for-discharge', {}, async (page) => {
    await page.emulateMedia({ media: 'print' })
    const breaks = await page.locator('figure:has(> ul)').evaluate((figure) => {
      const styleOf = (selector: string) => getComputedStyle(figure.querySelector(selector) ?? figure)
      return [
        getComputedStyle(figure).breakInside,
        styleOf('ul').breakInside,
        styleOf('li').breakInside,
        styleOf('figcaption').breakAfter,
      ]
    })
    expect(breaks).toEqual(['auto', 'auto', 'avoid', 'avoid'])
  })
})
