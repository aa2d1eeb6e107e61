import { describe, expect, it } from 'vitest'
import { guardRequest, removePrivateHeaders } from '@/lib/delivery/request-guard'

describe('a request', () => {
  it.each([
    ['GET', '/', { path: '/' }],
    ['HEAD', '/how-long?q=1', { path: '/how-long?q=1' }],
    ['GET', '/search?q=//a', { path: '/search?q=//a' }],
    ['GET', '/%2F%2Fevil.example', { path: '/%2F%2Fevil.example' }],
    ['GET', 'http://evil.example/how-long?q=1', { path: '/how-long?q=1' }],
    ['GET', 'HTTPS://evil.example', { path: '/' }],
    ['GET', 'http://', { path: '/' }],
  ])('is passed on as a path and never with a host: %s %s', (method, target, guarded) => {
    expect(guardRequest(method, target)).toEqual(guarded)
  })

  it.each([
    ['//evil.example', '/evil.example'],
    ['/\\evil.example', '/evil.example'],
    ['\\evil.example', undefined],
    ['/a//b///c', '/a/b/c'],
    ['//evil.example?next=//b', '/evil.example?next=//b'],
    ['http://evil.example//b', '/b'],
    ['/a\\b', '/a/b'],
    ['///', '/'],
  ])('with several slashes is sent on to one, on this site: %s', (target, location) => {
    expect(guardRequest('GET', target)).toEqual(location ? { status: 308, location } : { status: 400 })
  })

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT', 'get', '', undefined])(
    'to do something is refused: %s',
    (method) => {
      expect(guardRequest(method, '/')).toEqual({ status: 405 })
      expect(guardRequest(method, '*')).toEqual({ status: 405 })
    },
  )

  it.each([
    '*',
    '',
    undefined,
    'how-long',
    'ftp://evil.example/',
    'evil.example:443',
    'javascript:x',
    'http://evil.example?q',
  ])('for something else than a path is refused: %s', (target) => {
    expect(guardRequest('GET', target)).toEqual({ status: 400 })
  })
})

describe('what only the scripts of the framework ask for', () => {
  it.each([
    '/how-long.rsc',
    '/how-long.segments/_tree.segment.rsc?x=1',
    '/_next/data/a/missing.json',
    '/_next/image?url=a',
    '/_next/',
  ])('is not known here: %s', (target) => expect(guardRequest('GET', target)).toEqual({ path: '/missing' }))

  it('style sheets and other built files are passed on', () => {
    expect(guardRequest('GET', '/_next/static/chunks/a.css')).toEqual({ path: '/_next/static/chunks/a.css' })
  })

  it('its headers and all cookies are taken off, and the others stay', () => {
    const headers = {
      accept: 'text/html',
      cookie: 'a=1',
      rsc: '1',
      'next-url': '/',
      'x-nextjs-data': '1',
      'x-middleware-prefetch': '1',
      'x-asked-path': '/',
      'if-none-match': '"a"',
    }
    removePrivateHeaders(headers)
    expect(headers).toEqual({ accept: 'text/html', 'if-none-match': '"a"' })
  })
})
