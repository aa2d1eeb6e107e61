/**
 * `npm run serve`: serves the site that `npm run build` has made, on `PORT` (3000).
 */
import { createServer } from 'node:http'
import { emptyPolicy, noCaching, securityHeaders } from '../lib/delivery/headers.ts'
import { guardRequest } from '../lib/delivery/request-guard.ts'

// The framework and React choose their code by this at the moment they are loaded, hence the import below.
Object.assign(process.env, { NODE_ENV: 'production' })
const { default: next } = await import('next')

const port = Number(process.env.PORT ?? 3000)
const app = next({ dev: false, port, hostname: 'localhost' })
await app.prepare()
const handle = app.getRequestHandler()

const server = createServer((request, response) => {
  const guarded = guardRequest(request.method, request.url)
  if ('path' in guarded) {
    request.url = guarded.path
    return handle(request, response)
  }
  const extra = 'location' in guarded ? { Location: guarded.location } : { Allow: 'GET, HEAD' }
  const headers = { ...securityHeaders, 'Cache-Control': noCaching, 'Content-Security-Policy': emptyPolicy, ...extra }
  response.writeHead(guarded.status, headers).end()
})

server.listen(port, () => console.log(`IOP Guide is at http://localhost:${port}`))
process.once('SIGTERM', () => server.close(() => process.exit()))
