import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NextAdapter } from 'next'
import { buildContentPolicy } from './content-policy.ts'
import { listFilesBelow } from './files-below.ts'
import { noCaching, pageCaching } from './headers.ts'
import { refinePage } from './refine-page.ts'
import { tightenHtml } from './tighten-html.ts'

/**
 * Runs at the end of the build. Takes every script out of the prerendered pages, and writes into each page's `.meta`
 * the policy that allows its own style sheet and nothing else. The framework has no switch for either.
 */
const adapter: NextAdapter = {
  name: 'no-script',
  onBuildComplete: ({ distDir }) => {
    const folder = join(distDir, 'server')
    for (const name of listFilesBelow(folder).filter((file) => file.endsWith('.html'))) {
      const path = join(folder, name)
      const { html, styles } = refinePage(readFileSync(path, 'utf8'))
      writeFileSync(path, tightenHtml(html))
      writeHeaders(path.replace(/\.html$/, '.meta'), buildContentPolicy(styles, framesOf(name)))
    }
  },
}

/** The pages below `/components` show examples in windows. */
function framesOf(name: string): 'own' | 'none' {
  return /^(?:app|route-cache\/[^$]+\/\$)\/components(?:\/|\.html$)/.test(name) ? 'own' : 'none'
}

type Meta = { status?: number; headers?: Record<string, string> }

/** `.meta` stands beside each prerendered page and holds the headers that the server sends with it. */
function writeHeaders(path: string, policy: string): void {
  const meta = readJson(path)
  if (!meta) return
  const caching = meta.status === undefined || meta.status === 200 ? pageCaching : noCaching
  const headers = { ...meta.headers, 'content-security-policy': policy, 'cache-control': caching }
  writeFileSync(path, JSON.stringify({ ...meta, headers }))
}

function readJson(path: string): Meta | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

export default adapter
