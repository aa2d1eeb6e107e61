import { absoluteUrl } from '../addresses/urls.ts'
import type { Library } from '../content/types.ts'
import { findChangedDay } from '../registers/changed-days.ts'

/**
 * The addresses that search engines may list. Section pages are left out: their canonical page is the article.
 * `lastModified` is the day on which the words of the page changed, not the day of the build.
 *
 * @param today the day of the build, `YYYY-MM-DD`
 */
export function buildSitemap(
  fixedPaths: readonly string[],
  { articles, pages, publishedWords }: Pick<Library, 'articles' | 'pages' | 'publishedWords'>,
  origin: string,
  today: string,
): { url: string; lastModified?: string | undefined }[] {
  return [
    ...fixedPaths.map((path) => ({ url: absoluteUrl(path, origin) })),
    ...[...articles, ...pages].map((page) => ({
      url: absoluteUrl(page.path, origin),
      lastModified: findChangedDay(page, publishedWords, today),
    })),
  ]
}
