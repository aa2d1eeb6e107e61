import { fileURLToPath } from 'node:url'
import type { NextConfig } from 'next'
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js'
import { emptyPolicy, securityHeaders } from './lib/delivery/headers'

const asList = (headers: Record<string, string>) => Object.entries(headers).map(([key, value]) => ({ key, value }))

/** What is no page. Pages carry a policy of their own, made from their style sheet at the end of the build. */
const filePatterns = ['/_next/static/:path*', '/fonts/:path*', '/images/:path*', '/:file([^/]+\\.[a-z]+)']

const config: NextConfig = {
  adapterPath: fileURLToPath(new URL('./lib/delivery/build-adapter.ts', import.meta.url)),
  // The name of the framework helps nobody who reads.
  poweredByHeader: false,
  // `decideAddress` sends the plain form on in one hop; the framework would do it first, in a hop of its own.
  skipTrailingSlashRedirect: true,
  images: { unoptimized: true },
  // Reads components from disk at build, for the pages below /components; it cannot be bundled.
  serverExternalPackages: ['react-docgen'],
  // `npm run types` checks types, tests included; the site itself must not wait for them to be built.
  typescript: { ignoreBuildErrors: true },
  experimental: { inlineCss: true },
  headers: async () => [
    { source: '/:path*', headers: asList(securityHeaders) },
    // Their policy lets only pages of this site show them in a window; this older header would forbid that, too.
    { source: '/components/:path*', headers: [{ key: 'X-Frame-Options', value: 'SAMEORIGIN' }] },
    // They are made to be shown by others: a chat that runs in a browser would be refused.
    { source: '/pictures/:path*', headers: [{ key: 'Cross-Origin-Resource-Policy', value: 'cross-origin' }] },
    ...filePatterns.map((source) => ({ source, headers: asList({ 'Content-Security-Policy': emptyPolicy }) })),
    { source: '/fonts/:path*', headers: asList({ 'Cache-Control': 'public, max-age=31536000, immutable' }) },
  ],
}

/**
 * What helps those who write, in `npm run dev` alone. Files such as `page.dev.tsx` are pages there, and nothing in a build.
 * Files of `app/watched-content.ts` are assets: the framework follows them, whatever they hold.
 */
const whileWriting: NextConfig = {
  pageExtensions: ['dev.tsx', 'tsx', 'ts'],
  turbopack: { rules: { '*': { condition: { query: '?watched' }, type: 'asset' } } },
  // Pages look as readers see them.
  devIndicators: false,
}

export default function configure(phase: string): NextConfig {
  return phase === PHASE_DEVELOPMENT_SERVER ? { ...config, ...whileWriting } : config
}
