import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { unpackBrowser } from './browser'
import { serveSite } from './served-site'

declare module 'vitest' {
  interface ProvidedContext {
    origin: string
  }
}

/** The public address that the site is built for: tests see that no page names the machine that it was built on. */
export const publicOrigin = 'https://iop-guide.example'

/** Builds the site once, on a day that never changes, and serves it for all browser tests; and unpacks their browser. */
export default async function setUp(project: TestProject) {
  const env = {
    ...process.env,
    SITE_URL: publicOrigin,
    SOURCE_DATE_EPOCH: '1795600000',
    NODE_ENV: 'production' as const,
  }
  execFileSync(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  Object.assign(process.env, { SOURCE_DATE_EPOCH: env.SOURCE_DATE_EPOCH, SITE_URL: publicOrigin })
  unpackBrowser()
  const site = await serveSite(process.cwd())
  project.provide('origin', site.origin)
  return async () => {
    await site.stop()
    // This build names another origin: without the mark of a whole build, `npm run serve` refuses it.
    rmSync('.next/BUILD_ID')
  }
}
