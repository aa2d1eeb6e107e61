import { emptyPolicy, noCaching } from '@/lib/delivery/headers'
import { getLibrary } from '@/lib/library/library'

export const dynamic = 'force-dynamic'

/** 200 when the content is loaded, 503 when it is not. It says nothing else, so that it can be public. */
export function GET(): Response {
  const headers = {
    'Cache-Control': noCaching,
    'Content-Security-Policy': emptyPolicy,
    'Content-Type': 'text/plain; charset=utf-8',
  }
  try {
    getLibrary()
    return new Response('ok\n', { headers })
  } catch (error) {
    console.error(error)
    return new Response('content not loaded\n', { status: 503, headers })
  }
}
