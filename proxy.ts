import { type NextRequest, NextResponse } from 'next/server'
import { decideAddress } from './lib/addresses/decide'
import { getKnownAddresses } from './lib/addresses/known-addresses'
import { emptyPolicy, redirectCaching } from './lib/delivery/headers'
import { getPreview } from './lib/library/preview/current-preview'
import { findWrittenPage } from './lib/library/preview/preview'

/** Files of the build, the answer about health, and what is below the component library: the framework knows what is there. */
const withoutContent = /^\/(?:_next\/|healthz$|components\/.)/

/**
 * Carries out what `lib/addresses/decide.ts` decides about an address, and decides nothing itself.
 * Unknown and withdrawn addresses are answered by `pages/`, whose pages are made per request and hold no script.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl
  // None needs the content, and the answer about health has to come when the content cannot be loaded.
  if (withoutContent.test(pathname)) return NextResponse.next()
  const decision = decideAddress(pathname, getKnownAddresses())
  switch (decision.kind) {
    case 'live':
      return process.env.NODE_ENV === 'development' ? showWritten(request) : NextResponse.next()
    case 'discreet':
      return rewrite(request, '/discreet')
    case 'moved':
      return redirect(request, decision.to)
    case 'withdrawn':
      return rewrite(request, '/gone')
    case 'unknown':
      return rewrite(request, '/missing')
  }
  return decision satisfies never
}

/** While someone writes, each page learns from which file it is made, and those of content are all made by `app/written`. */
function showWritten(request: NextRequest): NextResponse {
  const page = findWrittenPage(request.nextUrl.pathname, getPreview())
  return page ? rewrite(request, '/written') : NextResponse.next(withAskedPath(request))
}

/** The framework takes only a whole address here, and sends the path alone when the origin is that of the request. */
function redirect({ nextUrl }: NextRequest, to: string): NextResponse {
  const target = new URL(to, nextUrl)
  target.search = nextUrl.search
  const headers = { 'Cache-Control': redirectCaching, 'Content-Security-Policy': emptyPolicy }
  return NextResponse.redirect(target, { status: 308, headers })
}

function rewrite(request: NextRequest, page: string): NextResponse {
  const url = request.nextUrl.clone()
  url.pathname = page
  url.search = ''
  return NextResponse.rewrite(url, withAskedPath(request))
}

/** The page learns from a header which address was asked for. */
function withAskedPath({ nextUrl, headers }: NextRequest) {
  const asked = new Headers(headers)
  asked.set('x-asked-path', nextUrl.pathname)
  return { request: { headers: asked } }
}
