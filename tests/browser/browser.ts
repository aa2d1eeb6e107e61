import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, chromium, type Page } from 'playwright-core'

/** Whether the browser is the one of the project's own packages, which draws the same on every machine. */
export const isOwnBrowser = process.platform === 'linux'

/**
 * Starts a browser that comes with the project's own packages on Linux, with its own libraries and fonts, so that a test
 * says the same on every machine. Elsewhere it is the Chrome that is installed.
 */
export async function openBrowser(): Promise<Browser> {
  if (!isOwnBrowser) return chromium.launch({ channel: 'chrome' })
  // The package brings the libraries that a bare machine lacks (libnss3 and others), but unpacks them only where it
  // believes itself to be in the cloud that it was made for.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x'
  const { default: packaged } = await import('@sparticuz/chromium')
  packaged.setGraphicsMode = false
  return chromium.launch({
    executablePath: await packaged.executablePath(),
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
  })
}

/**
 * What axe finds on a page, of WCAG 2.2 AA and of its best practices: rule and place. The legacy mode looks at the page
 * alone and not into windows of it, for which it would open a second page: that took as long as all else.
 */
export async function findViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .exclude('iframe')
    .setLegacyMode()
    .analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)
}
