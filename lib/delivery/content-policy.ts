import { createHash } from 'node:crypto'

/**
 * The Content-Security-Policy of a page with these style sheets, each given as the text within its `<style>`.
 * No script may run, whatever a page holds. Only the exact style sheets of the page count, and nothing from elsewhere.
 *
 * @param frames `own` lets pages of this site show each other in a window, as those below `/components` do
 */
export function buildContentPolicy(styles: readonly string[], frames: 'none' | 'own' = 'none'): string {
  const hashes = styles.map((style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`)
  return [
    "default-src 'none'",
    "script-src 'none'",
    `style-src ${["'self'", ...hashes].join(' ')}`,
    "img-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    // Nothing on a page can connect; but Lighthouse reads robots.txt through the page, and took it for broken (SEO 92 of 100).
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    ...(frames === 'own' ? ["frame-src 'self'", "frame-ancestors 'self'"] : ["frame-ancestors 'none'"]),
  ].join('; ')
}
