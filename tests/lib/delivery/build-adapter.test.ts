import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import adapter from '@/lib/delivery/build-adapter'
import { buildContentPolicy } from '@/lib/delivery/content-policy'
import { noCaching, pageCaching } from '@/lib/delivery/headers'
import { makeFolder } from '../temporary-folder'

const page = '<head><style>p{top:0}</style></head><body><p>a</p><script>b</script></body>'

it('every page of a build loses its scripts, and gets the policy for its own style sheet', async () => {
  const distDir = makeFolder({
    'server/app/how-long/hours.html': page,
    'server/app/how-long/hours.meta': '{"headers":{"x-a":"b"}}',
    'server/app/_not-found.html': page,
    'server/app/_not-found.meta': '{"status":404}',
    'server/pages/500.html': page,
    'server/app/data.json': '<script>',
  })
  await adapter.onBuildComplete?.({ distDir } as Parameters<NonNullable<typeof adapter.onBuildComplete>>[0])
  const read = (path: string) => readFileSync(join(distDir, 'server', path), 'utf8')
  const refined = '<head><style>p{top:0}</style></head><body><p>a</p></body>'
  expect(['app/how-long/hours.html', 'app/_not-found.html', 'pages/500.html'].map(read)).toEqual([
    refined,
    refined,
    refined,
  ])
  const policy = buildContentPolicy(['p{top:0}'])
  expect(JSON.parse(read('app/how-long/hours.meta'))).toEqual({
    headers: { 'x-a': 'b', 'content-security-policy': policy, 'cache-control': pageCaching },
  })
  expect(JSON.parse(read('app/_not-found.meta'))).toEqual({
    status: 404,
    headers: { 'content-security-policy': policy, 'cache-control': noCaching },
  })
  expect(read('app/data.json')).toBe('<script>')
  expect(() => read('pages/500.meta')).toThrow('ENOENT')
})

it.each([
  ['app/components/note.html', 'own'],
  ['app/components/note/short.html', 'own'],
  ['route-cache/APP_PAGE/5e50f8/$/components.html', 'own'],
  ['route-cache/APP_PAGE/5e50f8/$/components/note.html', 'own'],
  ['app/how-long/components.html', 'none'],
  ['route-cache/APP_PAGE/5e50f8/$/how-long/components.html', 'none'],
] as const)('only pages of the component library may show each other in windows: %s', async (name, frames) => {
  const meta = `server/${name.replace('.html', '.meta')}`
  const distDir = makeFolder({ [`server/${name}`]: page, [meta]: '{}' })
  await adapter.onBuildComplete?.({ distDir } as Parameters<NonNullable<typeof adapter.onBuildComplete>>[0])
  expect(JSON.parse(readFileSync(join(distDir, meta), 'utf8')).headers['content-security-policy']).toBe(
    buildContentPolicy(['p{top:0}'], frames),
  )
})
