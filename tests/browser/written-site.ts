import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { copySite } from './copied-site'
import { findFreePort, type ServedSite } from './served-site'

/** A running `npm run dev`, and the files that an editor has open. */
export type WrittenSite = ServedSite & {
  read: (path: string) => string
  /** As many editors do: a file of another name is written, and then renamed. */
  save: (path: string, text: string) => void
  remove: (path: string) => void
}

/** Starts `npm run dev` in a copy of the site, on a port that is free. */
export async function startWriting(): Promise<WrittenSite> {
  const folder = copySite()
  const port = await findFreePort()
  const server = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'dev', '--port', String(port)], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: 'ignore',
    // It starts others, which have to end with it.
    detached: true,
  })
  const origin = `http://localhost:${port}`
  while (!(await isThere(`${origin}/healthz`))) {
    if (server.exitCode !== null) throw new Error('The server ended before it was ready.')
  }
  return {
    origin,
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    save: (path, text) => {
      writeFileSync(join(folder, `${path}.tmp`), text)
      renameSync(join(folder, `${path}.tmp`), join(folder, path))
    },
    remove: (path) => rmSync(join(folder, path)),
    stop: async () => {
      process.kill(-Number(server.pid), 'SIGKILL')
      if (server.exitCode === null && server.signalCode === null) await once(server, 'exit')
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

async function isThere(url: string): Promise<boolean> {
  const answer = await fetch(url).catch(() => undefined)
  if (!answer) await new Promise((done) => setTimeout(done, 100))
  return answer?.ok ?? false
}
