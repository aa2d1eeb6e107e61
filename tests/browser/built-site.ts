import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { copySite } from './copied-site'
import { type ServedSite, serveSite } from './served-site'

/**
 * Builds the site with other content and serves it.
 *
 * @param contents path → text, such as `content/articles/cost.md`; all of `content/`
 */
export async function buildSite(contents: Record<string, string | Uint8Array>): Promise<ServedSite> {
  const folder = copySite()
  // Nobody follows an old link into the library of components, and its pages take as long as all others.
  for (const name of ['content', 'app/components']) rmSync(join(folder, name), { recursive: true })
  for (const [path, text] of Object.entries(contents)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  if (status !== 0) throw new Error(`The site could not be built:\n${stdout}${stderr}`)
  const site = await serveSite(folder)
  const stop = async () => {
    await site.stop()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  return { ...site, stop }
}
