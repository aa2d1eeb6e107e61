import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'

/** A running site. `origin` has no slash at its end. */
export type ServedSite = { origin: string; stop: () => Promise<void> }

/**
 * Serves a built site, as `npm run serve` does, on a port that is free.
 *
 * @param folder the folder with `.next` and `content`
 */
export async function serveSite(folder: string): Promise<ServedSite> {
  const port = await findFreePort()
  const server = spawn(process.execPath, ['scripts/serve.ts'], {
    cwd: folder,
    env: { ...process.env, PORT: String(port), NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await waitForLine(server, 'IOP Guide is at')
  return {
    origin: `http://localhost:${port}`,
    stop: async () => {
      server.kill('SIGKILL')
      await once(server, 'exit')
    },
  }
}

async function waitForLine(server: ChildProcess, start: string): Promise<void> {
  if (!server.stdout) throw new Error('The server has no output.')
  for await (const line of createInterface(server.stdout)) if (line.startsWith(start)) return
  throw new Error('The server ended before it was ready.')
}

export async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0)
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  if (address === null || typeof address === 'string') throw new Error('No free port.')
  return address.port
}
