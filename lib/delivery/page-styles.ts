import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const cache = new Map<string, string>()

/** The style sheet that the build made for a page of `pages/`, such as `/missing`. Read once per process. */
export function getPageStyles(page: string, root = process.cwd()): string {
  const known = cache.get(page)
  if (known !== undefined) return known
  const { pages } = JSON.parse(readFileSync(join(root, '.next/build-manifest.json'), 'utf8')) as {
    pages: Record<string, string[]>
  }
  const files = [...(pages['/_app'] ?? []), ...(pages[page] ?? [])].filter((file) => file.endsWith('.css'))
  const css = [...new Set(files)].map((file) => readFileSync(join(root, '.next', file), 'utf8')).join('\n')
  cache.set(page, css)
  return css
}
