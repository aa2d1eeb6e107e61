import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'
import { openBrowser } from './browser'

/** Opens a page as a reader without script does, hands it over, and closes it. */
export type Read = <Result>(
  path: string,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<Result>,
) => Promise<Result>

/** A browser for the tests of one file, and a reader who sits before it. */
export function startReader(): {
  read: Read
  openContext: (options: BrowserContextOptions) => ReturnType<Browser['newContext']>
} {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())
  const openContext = (options: BrowserContextOptions) => browser.newContext(options)
  const read: Read = async (path, options, look) => {
    const context = await openContext({ javaScriptEnabled: false, ...options })
    const page = await context.newPage()
    await page.goto(/^https?:/.test(path) ? path : inject('origin') + path)
    try {
      return await look(page)
    } finally {
      await context.close()
    }
  }
  return { read, openContext }
}
