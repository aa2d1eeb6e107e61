import { readContentFiles } from '../content/files.ts'
import type { Article, Library, Page } from '../content/types.ts'
import { getImageSizes } from '../delivery/image-sizes.ts'
import { getToday } from '../delivery/today.ts'
import { formatProblems } from '../problems/format-problems.ts'
import { buildLibrary } from './build-library.ts'
import { getPreview } from './preview/current-preview.ts'

/** The framework bundles `app`, `pages` and the proxy apart, each with a copy of this file: what is read once is kept outside. */
const shared: typeof globalThis & { iopGuideLibrary?: Library } = globalThis

/**
 * Everything the site knows, read once per process. Throws an error whose message lists all problems if one of them must
 * stop the build. In development it is what an editor sees while writing: drafts too, whatever is wrong, and always anew.
 */
export function getLibrary(): Library {
  if (process.env.NODE_ENV === 'development') return getPreview().library
  if (shared.iopGuideLibrary) return shared.iopGuideLibrary
  const built = buildLibrary({ files: readContentFiles(), images: getImageSizes(), today: getToday() })
  if (!built.library) throw new Error(formatProblems(built.files))
  shared.iopGuideLibrary = built.library
  return built.library
}

/** The article at an address, or undefined. */
export function getArticle(slug: string): Article | undefined {
  return getLibrary().articles.find((article) => article.slug === slug)
}

/** The page at an address, such as help-now, or undefined. */
export function getPage(slug: string): Page | undefined {
  return getLibrary().pages.find((page) => page.slug === slug)
}
