import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type ServedSite, serveSite } from './served-site'

const shared = ['.next', 'lib', 'next.config.ts', 'node_modules', 'package.json', 'public', 'scripts']

/** Serves the site that has been built with another text in one of its content files, such as `moved.yaml`. */
export async function serveChangedSite(file: string, text: string): Promise<ServedSite> {
  const folder = mkdtempSync(join(tmpdir(), 'iop-guide-'))
  for (const name of shared) symlinkSync(resolve(name), join(folder, name))
  cpSync('content', join(folder, 'content'), { recursive: true })
  writeFileSync(join(folder, 'content', file), text)
  const site = await serveSite(folder)
  const stop = async () => {
    await site.stop()
    rmSync(folder, { recursive: true })
  }
  return { ...site, stop }
}
