import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'

/** Whether the browser is the one of the project's own packages, which draws the same on every machine. */
export const isOwnBrowser = process.platform === 'linux'

// The package brings the libraries that a bare machine lacks (libnss3 and others), but unpacks them only where it believes
// itself to be in the cloud that it was made for.
const cloud = 'AWS_Lambda_nodejs22.x'

/**
 * Starts a browser that comes with the project's own packages on Linux, with its own libraries and fonts, so that a test
 * says the same on every machine. Elsewhere it is the Chrome that is installed.
 */
export async function openBrowser(): Promise<Browser> {
  if (!isOwnBrowser) return chromium.launch({ channel: 'chrome' })
  process.env.AWS_EXECUTION_ENV ??= cloud
  const { default: packaged } = await import('@sparticuz/chromium')
  packaged.setGraphicsMode = false
  return chromium.launch({
    executablePath: await packaged.executablePath(),
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
  })
}

/**
 * Unpacks the browser ahead of tests that run side by side: the second of them would start what the first has half
 * written. A process of its own, since the package changes the environment of the process that it runs in.
 */
export function unpackBrowser(): void {
  if (!isOwnBrowser) return
  const program = `
    const { default: packaged } = await import('@sparticuz/chromium')
    packaged.setGraphicsMode = false
    await packaged.executablePath()`
  const env = { AWS_EXECUTION_ENV: cloud, ...process.env }
  execFileSync(process.execPath, ['--input-type=module', '--eval', program], { env })
}

const axeScript = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What axe finds on a page, of WCAG 2.2 AA and of its best practices: rule and place. It looks at the page alone, and not
 * into windows of it. The script is read once by each page, and only what it finds comes back: reading it anew for each
 * look, and telling all that is right, took four times as long as the look.
 */
export async function findViolations(page: Page): Promise<string[]> {
  const isThere = await page.evaluate(() => typeof (window as { axe?: unknown }).axe === 'object')
  if (!isThere) await page.evaluate(axeScript)
  return page.evaluate(async (values) => {
    const { run } = (window as unknown as { axe: typeof axe }).axe
    const { violations } = await run(
      { exclude: ['iframe'] },
      { runOnly: { type: 'tag', values }, resultTypes: ['violations'] },
    )
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)
  }, tags)
}
