/**
 * `npm run serve`: serves the site that `npm run build` has made, on `PORT` (3000).
 */
import { createServer } from 'node:http'
import { emptyPolicy, noCaching, securityHeaders } from '../lib/delivery/headers.ts'
import { guardRequest, removePrivateHeaders } from '../lib/delivery/request-guard.ts'
import { getLibrary } from '../lib/library/library.ts'

// The framework and React choose their code by this at the moment they are loaded, hence the import below.
Object.assign(process.env, { NODE_ENV: 'production' })
const { default: next } = await import('next')

const port = Number(process.env.PORT || 3000)
const app = next({ dev: false, port, hostname: 'localhost' })
await app.prepare().catch((error: Error) => stop(`${error.message}\nRun "npm run build" first.`))
const handle = app.getRequestHandler()
readContent()

// A client that offers another protocol (`Upgrade: h2c`) is answered as if it had not: the framework left it without an answer.
const server = createServer({ shouldUpgradeCallback: () => false }, (request, response) => {
  const guarded = guardRequest(request.method, request.url)
  if ('path' in guarded) {
    request.url = guarded.path
    removePrivateHeaders(request.headers)
    return void handle(request, response).catch((error: unknown) => {
      console.error(error)
      response.destroy()
    })
  }
  const extra = 'location' in guarded ? { Location: guarded.location } : { Allow: 'GET, HEAD' }
  const headers = { ...securityHeaders, 'Cache-Control': noCaching, 'Content-Security-Policy': emptyPolicy, ...extra }
  response.writeHead(guarded.status, headers).end()
})

server.on('error', (error) =>
  stop(`The site cannot be served on port ${port}: ${error.message}\nSet PORT to another number.`),
)
server.listen(port, () => console.log(`IOP Guide is at http://localhost:${port}`))
process.once('SIGTERM', () => server.close(() => process.exit()))

/** The first reader must not wait for it. Where it cannot be read, the server still runs, and says so at `/healthz`. */
function readContent(): void {
  try {
    getLibrary()
  } catch (error) {
    console.error(error)
  }
}

function stop(message: string): never {
  console.error(message)
  process.exit(1)
}
