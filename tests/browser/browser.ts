import { type Browser, chromium } from 'playwright-core'

/**
 * Starts a browser that comes with the project's own packages on Linux, with its own libraries and fonts, so that a test
 * says the same on every machine. Elsewhere it is the Chrome that is installed.
 */
export async function openBrowser(): Promise<Browser> {
  if (process.platform !== 'linux') return chromium.launch({ channel: 'chrome' })
  // The package brings the libraries that a bare machine lacks (libnss3 and others), but unpacks them only where it
  // believes itself to be in the cloud that it was made for.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x'
  const { default: packaged } = await import('@sparticuz/chromium')
  packaged.setGraphicsMode = false
  return chromium.launch({
    executablePath: await packaged.executablePath(),
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--font-render-hinting=none'],
  })
}
