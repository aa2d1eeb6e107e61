import type { IncomingHttpHeaders } from 'node:http'

/** What the server does with a request before anything else sees it: pass a path on, or refuse with a status. */
export type Guarded = { path: string } | { status: 308; location: string } | { status: 400 | 405 }

/**
 * Lets through what a page can be asked for with, and nothing else.
 *
 * Only GET and HEAD: TRACE and `OPTIONS *` reached the framework and were answered 500.
 * Only a path: a request in absolute form (`GET http://evil.example/`, RFC 9112 section 3.2.2) put the foreign host into
 * the `Location` of the framework's own redirects.
 * No page data: what only the framework's scripts would ask for is answered like any address that is not known.
 */
export function guardRequest(method: string | undefined, target: string | undefined): Guarded {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405 }
  if (!target) return { status: 400 }
  const absolute = /^https?:\/\/[^/?#]*(?<path>\/.*)?$/i.exec(target)
  const path = absolute ? (absolute.groups?.path ?? '/') : target
  if (!path.startsWith('/')) return { status: 400 }
  const [before = '', ...query] = path.split('?')
  const single = before.replace(/[\\/]{2,}|\\/g, '/')
  if (single === before) return { path: isPageData(single) ? '/missing' : path }
  return { status: 308, location: [single, ...query].join('?') }
}

function isPageData(path: string): boolean {
  return path.endsWith('.rsc') || (path.startsWith('/_next/') && !path.startsWith('/_next/static/'))
}

/**
 * Takes off what only the framework's own scripts would send, and every cookie.
 * With `RSC: 1` a page came as a list of script files, to be kept by shared caches; with a cookie of its preview mode the
 * framework set two cookies on a page.
 */
export function removePrivateHeaders(headers: IncomingHttpHeaders): void {
  for (const name of Object.keys(headers)) {
    if (/^(?:cookie|rsc|next-.*|x-(?:asked-path|middleware-.*|nextjs-.*))$/.test(name)) delete headers[name]
  }
}
