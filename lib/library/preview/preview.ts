import { articlePath } from '../../addresses/urls.ts'
import type { ParsedLibrary } from '../../content/parsed-library.ts'
import type { Library } from '../../content/types.ts'
import { assembleLibrary } from '../assemble-library.ts'
import { listUnreadable } from './last-readable.ts'
import { placeSections } from './place-sections.ts'

/** An article or page as someone knows it who writes it. */
export type WrittenPage = {
  /** Such as `content/articles/cost.md`. */
  file: string
  /** Such as `/cost`. */
  path: string
  /** The path again while the file cannot be read, and never could. */
  title: string
  isDraft: boolean
  /** `earlier`: the file cannot be read now, and what is shown is from when it could. `none`: nothing can be shown. */
  shown: 'now' | 'earlier' | 'none'
}

/** The site as someone sees it who writes: everything that can be read, drafts included. */
export type Preview = { library: Library; pages: WrittenPage[] }

/**
 * Builds the site from all that can be read, whatever is wrong with it. Nobody but its writer ever sees it.
 *
 * @param now the files as they are
 * @param shown the same, with an earlier text in place of those that cannot be read now
 */
export function buildPreview(now: ParsedLibrary, shown: ParsedLibrary): Preview {
  const entries = new Map([...shown.articles, ...shown.pages].map((entry) => [entry.file.path, entry.page]))
  const unreadable = new Set(listUnreadable(now))
  const articles = shown.articles.map(({ page }) => placeSections(page))
  const pages = shown.pages.map((entry) => ({ ...entry, page: placeSections(entry.page) }))
  return {
    library: assembleLibrary({ ...shown, pages }, articles),
    pages: now.files
      .filter(({ dirname }) => dirname === 'content/articles' || dirname === 'content/pages')
      .filter(({ path }) => entries.has(path) || unreadable.has(path))
      .map((file) => {
        const page = entries.get(file.path)
        const path = articlePath(file.stem ?? '')
        const isDraft = page !== undefined && 'draft' in page && page.draft === true
        const isNow = !unreadable.has(file.path)
        return {
          file: file.path,
          path,
          title: page?.title ?? path,
          isDraft,
          shown: isNow ? 'now' : page ? 'earlier' : 'none',
        }
      }),
  }
}

/** The article or page that is shown at a path: `/cost`, or `/cost/insurance` for a section of it. */
export function findWrittenPage(path: string, { pages }: Pick<Preview, 'pages'>): WrittenPage | undefined {
  return pages.find((page) => page.path === path || path.startsWith(`${page.path}/`))
}
