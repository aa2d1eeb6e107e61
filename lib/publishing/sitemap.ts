import { absoluteUrl } from '../addresses/urls.ts'
import type { Library } from '../content/types.ts'

/**
 * The addresses that search engines may list. Section pages are left out: their canonical page is the article.
 * `lastModified` is the day of the newest change that the editor named, not the day of the build.
 */
export function buildSitemap(
  fixedPaths: readonly string[],
  { articles, pages }: Pick<Library, 'articles' | 'pages'>,
  origin: string,
) {
  return [
    ...fixedPaths.map((path) => ({ url: absoluteUrl(path, origin) })),
    ...[...articles, ...pages].map(({ path, changes }) => ({
      url: absoluteUrl(path, origin),
      lastModified: changes
        .map((change) => change.date)
        .sort()
        .at(-1),
    })),
  ]
}
